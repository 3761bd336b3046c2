import type { QueueLine } from '../../contract/queue/queue';
import { bandsOfNow } from '../../domain/procedure/turn/turn-order';

/** The parts of what waits for one person; whatever waits for others stands on a page of its own. */
export const partLabels = {
  now: '现在：有危险、法定期限已过或下一个工作日就到、办案机关的通知',
  later: '今天和之后',
} as const;

type Part = keyof typeof partLabels;

/** The heads of the parts, each before the line that it begins with. */
export function partHeads(
  lines: readonly Pick<QueueLine, 'caseId' | 'band'>[],
): Readonly<Record<string, string>> {
  const partOf = ({ band }: Pick<QueueLine, 'band'>): Part =>
    band !== null && bandsOfNow.includes(band) ? 'now' : 'later';
  const first = lines.filter((line, at) => {
    const above = lines[at - 1];

    return above === undefined || partOf(above) !== partOf(line);
  });

  return Object.fromEntries(first.map((line) => [line.caseId, partLabels[partOf(line)]]));
}
