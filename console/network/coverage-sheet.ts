import type { Coverage, PlaceCover } from '../../domain/network/coverage';

type SheetCell = { readonly value: string | number; readonly fontWeight?: 'bold' } | null;

const headings = ['乡镇街道', '村或社区', '工作站', '联络点', '标识牌'];

function cells(
  township: string,
  village: string,
  { stations, points, signs }: PlaceCover,
): readonly SheetCell[] {
  return [township, village, ...[stations, points, signs].map((names) => names.join('、') || '没有')].map(
    (value) => (value === '' ? null : { value }),
  );
}

/** The network as a sheet of Excel: a township a row, its villages beneath. */
export function coverageSheet({ townships, stray }: Coverage): readonly (readonly SheetCell[])[] {
  return [
    headings.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...townships.flatMap((one) => [
      cells(one.name, '', one),
      ...one.villages.map((village) => cells(one.name, village.name, village)),
    ]),
    ...stray.map((village) => cells('（不在名单里）', village.name, village)),
  ];
}
