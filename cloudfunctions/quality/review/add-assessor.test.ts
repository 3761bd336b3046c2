import type { BlindLine, BlindSheet, RoundSheet } from '../../../contract/quality/review';
import { dayOf } from '../../../domain/time/times';
import { assessorId, employAssessors } from '../../../test/assessors';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../../test/cloud';
import { decide, handled } from '../../../test/office-cases';

let office: TestOffice;
let roundId = '';
let firmId = '';
const more = ['late', 'also'];
const today = dayOf(new Date().toISOString());
const points = { papers: 9, meeting: 13, evidence: 18, writing: 18, hearing: 13, reports: 9, filing: 10 };

beforeAll(async () => {
  office = await openTestOffice();
  await employAssessors(office, more);
  for (const openid of ['file-1', 'file-2']) {
    const caseId = await handled(office, openid);
    const closing = { closedOn: today, way: 'award', result: 'won', recovered: 12000, wages: 12000 };
    dataOf(
      await decide(office, 'lijing', 'close', caseId, {
        ...closing,
        summary: '仲裁裁决支付了工资。'.repeat(6),
      }),
    );
  }
  const asked = ['fengyan', 'seer'].map((one) => ({ staffId: assessorId(one), firmId: null }));
  const drawn = await office.desk('chenli', 'drawRound', {
    ...{ key: newDraftKey(), title: '年终评查', kind: 'civil', from: today, to: today, share: 100 },
    ...{ firmId: null, lawyerId: null, stage: null, seed: 's', perFile: 2, assessors: asked },
  });
  roundId = dataOf<{ id: string }>(drawn).id;
  firmId = 'f000000000000001';
});
afterAll(() => office.close());

const round = async () => dataOf<RoundSheet>(await office.desk('chenli', 'openRound', { id: roundId }));
const mine = async (who: string) =>
  dataOf<{ files: BlindLine[] }>(await office.desk(who, 'myReviews', {})).files;
const add = async (who: string, said: object = {}, by = 'chenli') =>
  office.desk(by, 'addAssessor', {
    ...{ id: roundId, version: (await round()).version, staffId: assessorId(who, more) },
    ...{ firmId: null, insteadOf: null, ...said },
  });
async function score(who: string, id: string, said: object = {}): Promise<void> {
  const { version } = dataOf<BlindSheet>(await office.desk(who, 'openReview', { id }));
  const given = { id, version, points, vetoes: [], comment: '办得认真，文书清楚。', ...said };
  dataOf(await office.desk(who, 'scoreFile', given));
}

test('two who were alone with a file and differ do not lock the round: one more is added later', async () => {
  const [first, second] = (await round()).files;
  for (const file of [first, second]) await score('fengyan', file?.id ?? '');
  expect(codeOf(await add('third'))).toBe('InputInvalid');
  await score('seer', first?.id ?? '', { vetoes: ['收取受援人财物'] });
  const divided = (await round()).files.find(({ id }) => id === first?.id);
  expect(divided?.divided).toEqual({ why: '有的选了一票否决，有的没有选', isAsked: false });
  expect(divided?.grade).toBeNull();

  for (const who of ['lijing', 'fengyan', 'yuqing'])
    expect(codeOf(await add('third', {}, who))).toBe('NotAllowed');
  expect(codeOf(await add('third', { firmId }))).toBe('InputInvalid');
  expect(codeOf(await add('seer'))).toBe('InputInvalid');
  expect(codeOf(await add('third', { staffId: 'nobody' }))).toBe('InputInvalid');
  expect(codeOf(await add('third', { version: 1000 }))).toBe('LineHasChanged');
  expect(dataOf(await add('third'))).toEqual({ given: 1 });
  expect((await round()).files.find(({ id }) => id === first?.id)?.divided?.isAsked).toBe(true);
  expect((await mine('third')).map(({ id }) => id)).toEqual([first?.id]);
});

test('who looked already and changes the points leaves the one who was added in place', async () => {
  const [first] = (await round()).files;
  await score('seer', first?.id ?? '', { points: { ...points, evidence: 1, writing: 2 } });
  const again = (await round()).files.find(({ id }) => id === first?.id);
  expect(again?.divided).toEqual({ why: '评分相差超过10分', isAsked: true });
  await score('third', first?.id ?? '');
  expect((await round()).files.find(({ id }) => id === first?.id)).toMatchObject({
    ...{ grade: '优秀', points: 90, divided: null },
  });
});

test('whoever cannot look is replaced by another, and the round is published', async () => {
  const [, second] = (await round()).files;
  expect((await round()).awaited).toEqual({ [assessorId('seer')]: '评查员seer' });
  expect(codeOf(await add('late', { insteadOf: assessorId('fengyan') }))).toBe('InputInvalid');
  expect(dataOf(await add('late', { insteadOf: assessorId('seer') }))).toEqual({ given: 1 });
  expect((await mine('seer')).map(({ id }) => id)).not.toContain(second?.id);
  await score('late', second?.id ?? '');
  const { version } = await round();
  dataOf(await office.desk('chenli', 'publishRound', { id: roundId, version }));
  expect(codeOf(await add('also'))).toBe('AlreadyDone');
});
