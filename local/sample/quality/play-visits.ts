import type { VisitLine } from '../../../contract/quality/visits';
import type { Hands } from '../hands';
import { momentBefore } from '../times';

const rated = {
  attitude: '满意',
  contact: '基本满意',
  rights: '满意',
  result: '基本满意',
  whole: '基本满意',
};

/** Who answers on the own phone that somebody took money. */
export const whoPaid = 'sample-paid-somebody';

/**
 * What comes of planned return visits: one says on the phone that money was taken, one is not reached three times,
 * one not yet. The others wait.
 */
export async function playVisits(hands: Hands, now: number): Promise<void> {
  await followAll(hands, new Date(now).toISOString());
  const { visits } = (await hands.phone(whoPaid, 'myVisits', {}, momentBefore(now, 1, 20))) as {
    readonly visits?: readonly { readonly id: string }[];
  };
  const said = { ratings: rated, feeAsked: true, told: true, performed: 'yes' };
  const text = '律师是好律师。就是跑手续的一个人拿了我两百块“交通费”，没有给条子。';
  await hands.phone(whoPaid, 'answerVisit', { id: visits?.[0]?.id, ...said, text }, momentBefore(now, 0, 8));

  const { lines } = (await hands.desk('wumei', 'listVisits', {}, momentBefore(now, 0, 8))) as unknown as {
    readonly lines: readonly VisitLine[];
  };
  const [never, notYet] = lines;
  for (const [line, days] of [
    [never, [6, 4, 1]],
    [notYet, [2]],
  ] as const)
    for (const [nth, daysAgo] of days.entries())
      await hands.desk(
        'wumei',
        'noteUnreached',
        { id: line?.id, version: (line?.version ?? 0) + nth, way: 'call' },
        momentBefore(now, daysAgo, 15),
      );
}

/** As often as a busy machine may need it. */
const mostRuns = 10;

/** The clock makes the plan of the visits from what was closed; one run of it ends after some seconds. */
async function followAll(hands: Hands, at: string): Promise<void> {
  for (let run = 0; run < mostRuns; run += 1)
    if ((await hands.clock(['followEvents'], at))['followEvents'] === 0) return;
}
