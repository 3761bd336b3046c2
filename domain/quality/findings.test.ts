import { findingsOf, type Found } from './findings';
import { firstSheets } from './review/sheet';

const nothing: Found = { complaints: [], visits: [], sittings: [], opinions: [], rounds: [], filings: [] };
const { civil, filing } = firstSheets;
const full = Object.fromEntries(civil.items.map(({ key, most }) => [key, most]));
const checked = (lost: Readonly<Record<string, number>>) => ({
  lines: filing.items.map(({ key, item, most }) => ({ item, most, points: most - (lost[key] ?? 0) })),
});
const says = (found: Partial<Found>) =>
  findingsOf({ ...nothing, ...found }).map(
    ({ step, cause, source, share, says: base }) => `${source} ${step} ${cause} ${share}%：${base}`,
  );

test('what archivists took points off for is found by line, over all files that were checked', () => {
  expect(
    says({ filings: [checked({ records: 8, order: 3 }), checked({ records: 2 }), checked({})] }),
  ).toEqual([
    '归档检查 归档 办案记录 16.7%：检查的3卷里扣掉的分',
    '归档检查 归档 顺序、目录、页码 6.7%：检查的3卷里扣掉的分',
  ]);
  expect(says({ filings: [checked({})] })).toEqual([]);
});

test('a review and the check of files stand apart, the worse first', () => {
  const scores = [{ points: { ...full, writing: 10 } }, { points: full }];
  expect(says({ rounds: [{ sheet: civil, scores }], filings: [checked({ signed: 2 })] })).toEqual([
    '评查 案卷 法律文书 25%：2份评分表里扣掉的分',
    '归档检查 归档 签名、盖章、日期 10%：检查的1卷里扣掉的分',
  ]);
});

test('a complaint that was not upheld, and one that is still looked into, is no finding; the base is what was answered', () => {
  const complaints = [
    { about: 'lawyer', finding: 'partly' },
    { about: 'lawyer', finding: 'not' },
    { about: 'fee', finding: null },
  ] as const;
  expect(says({ complaints })).toEqual(['投诉 办理 投诉承办人查实 50%：答复的2件里1件']);
});
