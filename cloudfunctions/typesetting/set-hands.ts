import type { Content } from 'pdfmake/interfaces';
import type { Block } from '../../domain/documents/blocks';
import { strokesOf } from '../../domain/case/records/signing';

/** Points of the page for one point of the pad: a name takes some six centimetres. */
const scale = 0.17;

/** Names written with the finger, side by side, each over its label and day. */
export function setHands({ hands }: Extract<Block, { kind: 'signed' }>): Content {
  return {
    columns: hands.map(({ label, strokes, day }) => ({
      stack: [{ text: `${label}：` }, inkOf(strokes), { text: day }],
    })),
    columnGap: 24,
    margin: [0, 18, 0, 0],
    unbreakable: true,
  };
}

function inkOf(strokes: string): Content {
  const lines = (strokesOf(strokes) ?? []).map((points) => ({
    type: 'polyline' as const,
    lineWidth: 1.4,
    lineCap: 'round' as const,
    points: points.map(([x, y]) => ({ x: x * scale, y: y * scale })),
  }));

  return { canvas: lines, margin: [0, 4, 0, 4] };
}
