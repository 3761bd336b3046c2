import { minutesAfter } from '../../domain/time/moments';
import { handsOf } from '../../local/sample/hands';
import { staffId } from '../../local/sample/staff';
import type { HeldAnswer } from '../../contract/dossier/held';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, granted, oneLawyer, recommended } from '../../test/office-cases';
import { changed, storedIn } from '../../test/stored';
import { caseOf } from '../../test/what-happened';

/** A decision is held for some minutes: nothing of it leaves the house, and one click takes it back. */
let office: TestOffice;
let ready: readonly string[];
const reason = { reason: '同意给予。' };

/** The clock at a moment so many minutes from now: nobody waits for it. */
async function clockIn(minutes: number): Promise<void> {
  await handsOf(office.cloud).clock(
    ['sendHeld', 'followEvents'],
    minutesAfter(new Date().toISOString(), minutes),
  );
}

const heldOf = async (userName: string) =>
  dataOf<HeldAnswer>(await office.desk(userName, 'listHeld')).held.map(({ label }) => label);
const numbersTaken = async () =>
  (await storedIn(office.cloud, 'counters')).map(({ values }) => values as Record<string, number>);
const toldOf = async (caseId: string) =>
  (await storedIn(office.cloud, 'outbox', { caseId })).map(({ moment }) => moment);

beforeAll(async () => {
  office = await openTestOffice();
  ready = [
    await recommended(office, 'held-1'),
    await recommended(office, 'held-2'),
    await granted(office, 'held-3'),
  ];
  const { version, limits } = dataOf<{ version: number; limits: object }>(
    await office.desk('chenli', 'openSetUp'),
  );
  dataOf(await office.desk('chenli', 'saveLimits', { version, limits: { ...limits, holdMinutes: 3 } }));
});
afterAll(() => office.close());

test('a held decision takes no number, tells nobody, and no colleague acts on it; the clock sends it off', async () => {
  const [caseId = ''] = ready;
  const before = await numbersTaken();
  const answer = dataOf<{ state: string; paperId: null; heldUntil: string }>(
    await decide(office, 'linfang', 'grant', caseId, reason),
  );
  expect(answer).toMatchObject({ state: 'PENDING_APPROVAL', paperId: null });
  await clockIn(1);
  expect([await numbersTaken(), await heldOf('linfang'), await heldOf('chenli')]).toEqual([
    before,
    ['决定给予援助'],
    [],
  ]);
  expect(
    dataOf<{ can: string[]; state: string }>(await office.phone('held-1', 'openCase', { caseId })),
  ).toMatchObject({
    decision: null,
  });
  for (const [who, action, more] of [
    ['chenli', 'grant', reason],
    ['chenli', 'returnToReview', reason],
    ['linfang', 'grant', reason],
  ] as const)
    expect([action, codeOf(await decide(office, who, action, caseId, more))]).toEqual([action, 'StepHeld']);
  expect(codeOf(await office.desk('chenli', 'takeBackStep', { caseId }))).toBe('NotAllowed');
  expect(codeOf(await office.desk('chenli', 'sendStepNow', { caseId }))).toBe('NotAllowed');
  expect(dataOf(await office.desk('chenli', 'takeNext'))).not.toMatchObject({ caseId });
  dataOf(await office.desk('wangmin', 'addNote', { caseId, text: '家属来过电话。' }));

  await clockIn(4);
  await clockIn(5);
  const sent = await caseOf(office, caseId);
  expect([sent.state, sent.held, sent.papers.map(({ code }) => code)]).toEqual([
    'ASSIGNING',
    null,
    ['FZ-005', 'FZ-009', 'FZ-008'],
  ]);
  expect(sent.events.slice(-3).map(({ action, actor }) => `${action} ${actor.name}`)).toEqual([
    'holdStep 林芳',
    'addNote 王敏',
    'grant 林芳',
  ]);
  expect((await toldOf(caseId)).filter((moment) => moment === 'granted')).toHaveLength(1);
  expect(codeOf(await office.desk('linfang', 'takeBackStep', { caseId }))).toBe('ActionNotPossibleNow');
});

test('taken back, the case stands as it stood, and only the history knows', async () => {
  const [, caseId = ''] = ready;
  const [before, numbers] = [await caseOf(office, caseId), await numbersTaken()];
  dataOf(
    await decide(office, 'linfang', 'refuse', caseId, { ground: 'out_of_scope', reason: '不在范围里。' }),
  );
  dataOf(await office.desk('linfang', 'takeBackStep', { caseId }));
  await clockIn(10);
  const after = await caseOf(office, caseId);
  expect({ ...after, held: null }).toMatchObject({
    ...{ state: before.state, review: before.review, papers: before.papers },
    desk: { turn: before.desk.turn },
  });
  expect([after.held, await numbersTaken(), await heldOf('linfang')]).toEqual([null, numbers, []]);
  expect((await toldOf(caseId)).includes('refused')).toBe(false);
  expect(after.events.slice(-2).map(({ action, note }) => [action, note])).toEqual([
    ['holdStep', null],
    ['takeBackStep', '决定不予援助'],
  ]);
  dataOf(await decide(office, 'linfang', 'grant', caseId, reason));
  const sent = dataOf<{ state: string; paperId: string }>(
    await office.desk('linfang', 'sendStepNow', { caseId }),
  );
  expect([sent.state, typeof sent.paperId]).toEqual(['ASSIGNING', 'string']);
});

test('an assignment counts as a turn while it is held; what became impossible goes back with the reason', async () => {
  const [, , caseId = ''] = ready;
  const turnsBefore = await turnsOf(oneLawyer.lawyerId);
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, oneLawyer));
  expect(await turnsOf(oneLawyer.lawyerId)).toBe(turnsBefore + 1);
  await clockIn(4);
  const c = await caseOf(office, caseId);
  expect([c.state, c.papers.some(({ code }) => code === 'FZ-011')]).toEqual(['ASSIGNED', true]);

  dataOf(await decide(office, 'chenli', 'terminate', caseId, { ground: 1, reason: '不再符合条件。' }));
  const recusal = { personId: staffId('chenli'), reason: '亲属', at: new Date().toISOString() };
  await changed(office.cloud, 'cases', { _id: caseId }, { 'review.recusals': [recusal] });
  await clockIn(4);
  const given = await caseOf(office, caseId);
  expect([given.state, given.held, given.events.at(-1)]).toMatchObject([
    'ASSIGNED',
    null,
    { action: 'takeBackStep', actor: { role: 'system' }, note: expect.stringContaining('回避') as string },
  ]);
});

async function turnsOf(lawyerId: string): Promise<number> {
  const { turns } = dataOf<{ turns: { lawyerId: string; openCases: number }[] }>(
    await office.desk('zhouhang', 'rotationLedger'),
  );

  return turns.find((one) => one.lawyerId === lawyerId)?.openCases ?? 0;
}
