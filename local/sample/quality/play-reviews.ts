import type { RoundSheet } from '../../../contract/quality/review';
import { firstSheets } from '../../../domain/quality/review/sheet';
import type { Hands } from '../hands';
import { staff, staffId } from '../staff';
import { dayAfter, momentBefore } from '../times';

const assessors = staff.filter(({ roles }) => roles.includes('assessor'));
const { items } = firstSheets.civil;

/** What one assessor gives one file: points lost by line, and what is said. */
type Given = readonly [lost: Readonly<Record<string, number>>, comment: string];

/** By file, what its assessors give one after the other; a third only where two lie far apart. */
const given: readonly (readonly Given[])[] = [
  [
    [{ papers: 0.5, evidence: 2, reports: 2 }, '证据理得清楚，通报记录少一次。'],
    [{ meeting: 1, evidence: 2, reports: 3 }, '办得认真，中间一个月没有通报。'],
  ],
  [
    [{ meeting: 3, evidence: 5, writing: 3, hearing: 2, reports: 3 }, '申请书的计算没有列式，要补。'],
    [{ papers: 1, evidence: 6, writing: 4, hearing: 3, reports: 3, filing: 1 }, '没有写明举证的思路。'],
  ],
  [
    [{ evidence: 1, reports: 1 }, '会见、调查、开庭都有记录，可以作样卷。'],
    [{ writing: 1, reports: 2 }, '文书好，通报及时。'],
  ],
  [
    [
      { meeting: 6, evidence: 8, writing: 5, hearing: 3, reports: 6, filing: 4 },
      '笔录只有半页，看不出问了什么。',
    ],
    [{ meeting: 2, evidence: 4, writing: 2, reports: 4, filing: 2 }, '结果好，过程记得少。'],
    [{ meeting: 4, evidence: 6, writing: 4, hearing: 2, reports: 5, filing: 3 }, '材料能对上，记录太简单。'],
  ],
];

function scoreOf([lost, comment]: Given): object {
  const points = Object.fromEntries(items.map(({ key, most }) => [key, most - (lost[key] ?? 0)]));

  return { points, vetoes: [], comment };
}

/** Two rounds of review: one published, with what is to be put right, and one that waits for its assessors. */
export async function playReviews(hands: Hands, now: number): Promise<void> {
  const first = await draw(hands, { title: '三季度案卷评查', from: 100, to: 30, on: 16 }, now);
  await assess(hands, first, first.files.length * 3, momentBefore(now, 13, 10));
  const at = momentBefore(now, 11, 16);
  await hands.desk('chenli', 'publishRound', { id: first.id, version: first.version }, at);
  const { files } = await open(hands, first.id, at);
  const [worst, next] = [...files].sort((a, b) => (a.points ?? 0) - (b.points ?? 0));
  await repair(worst?.id, '补写会见笔录里问了什么、怎么答的，补一次通报记录。', 20);
  await repair(next?.id, '仲裁申请书的计算列出算式，附在卷里。', 7);
  await hands.desk(
    'chenli',
    'noteRepair',
    { id: next?.id, what: null, dueOn: null, done: true },
    momentBefore(now, 5, 10),
  );
  const second = await draw(hands, { title: '十一月案卷抽查', from: 29, to: 5, on: 3 }, now);
  await assess(hands, second, 1, momentBefore(now, 2, 10));

  async function repair(id: string | undefined, what: string, days: number): Promise<void> {
    await hands.desk('chenli', 'noteRepair', { id, what, dueOn: dayAfter(at, days), done: false }, at);
  }
}

async function open(hands: Hands, id: string, at: string): Promise<RoundSheet> {
  return (await hands.desk('chenli', 'openRound', { id }, at)) as unknown as RoundSheet;
}

async function draw(
  hands: Hands,
  { title, from, to, on }: { title: string; from: number; to: number; on: number },
  now: number,
): Promise<RoundSheet> {
  const at = momentBefore(now, on, 9);
  const days = { from: dayAfter(at, on - from), to: dayAfter(at, on - to) };
  const rule = { kind: 'civil', firmId: null, share: 60, perFile: 2, seed: `大乐透${100 - on}期` };
  const chosen = assessors.map(({ userName }) => ({ staffId: staffId(userName), firmId: null }));
  const input = { key: `sample-review-round-${on}`, title, ...days, ...rule, assessors: chosen };
  const { id } = await hands.desk('chenli', 'drawRound', input, at);

  return open(hands, String(id), at);
}

/** Each assessor on the list of a file gives the points; whoever is called as a third is the one of the three left. */
async function assess(hands: Hands, { files }: RoundSheet, most: number, at: string): Promise<void> {
  let left = most;
  for (const [place, file] of files.entries()) {
    const names = file.assessors.map(({ name }) => name);
    const all = [...names, ...assessors.map(({ name }) => name).filter((name) => !names.includes(name))];
    for (const [nth, one] of (given[place % given.length] ?? []).entries()) {
      if (left === 0) return;
      left -= 1;
      const who = assessors.find(({ name }) => name === all[nth])?.userName ?? '';
      await hands.desk(who, 'scoreFile', { id: file.id, version: nth + 1, ...scoreOf(one) }, at);
    }
  }
}
