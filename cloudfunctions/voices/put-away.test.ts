import type { CitizenCase, MyCaseLine } from '../../contract/progress/views';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import { draftOf, submit } from '../../test/office-cases';
let office: TestOffice;
const me = 'afraid';

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const mine = async (): Promise<readonly MyCaseLine[]> =>
  dataOf<{ cases: readonly MyCaseLine[] }>(await office.phone(me, 'myCases')).cases;
const asked = async (): Promise<number> =>
  dataOf<{ questions: readonly unknown[] }>(await office.phone(me, 'myQuestions')).questions.length;

test('what was put away is nowhere on the phone, and comes back by the own six digits alone', async () => {
  const feared = {
    ...workerAnswers,
    ...{ topic: '家里的事', matter: 'domestic_violence', migrant: undefined, danger: 'no' },
    ...{ discreet: 'yes', case_name: '学习资料' },
  };
  const caseId = await draftOf(office, me, feared);
  dataOf(await submit(office, me, caseId));
  const form = await draftOf(office, me);
  dataOf(
    await office.phone(me, 'askQuestion', {
      ...{ key: newDraftKey(), kind: 'safety_call', topic: null, text: '有危险，请回电话。' },
      ...{ phone: '13800138000', when: null, discreet: true },
    }),
  );
  expect((await mine()).find((line) => line.caseId === caseId)?.matterLabel).toBe('学习资料');
  expect(dataOf(await office.phone(me, 'putAway', { code: '480213' }))).toEqual({ cases: 2, questions: 1 });

  expect(await mine()).toEqual([]);
  expect(await asked()).toBe(0);
  expect(codeOf(await office.phone(me, 'openCase', { caseId }))).toBe('CaseNotFound');
  expect(dataOf(await office.phone(me, 'exportData'))).toEqual({ cases: [], questions: [] });
  expect(dataOf(await office.phone(me, 'myMessages'))).toEqual({ messages: [] });
  expect(codeOf(await office.phone(me, 'takeOut', { code: '480214' }))).toBe('InvitationUnknown');
  expect(codeOf(await office.phone('other', 'takeOut', { code: '480213' }))).toBe('InvitationUnknown');

  expect(dataOf(await office.phone(me, 'takeOut', { code: '480213' }))).toEqual({ cases: 2 });
  expect((await mine()).map((line) => line.caseId).sort()).toEqual([caseId, form].sort());
  expect(await asked()).toBe(1);
  const again = dataOf<CitizenCase>(await office.phone(me, 'openCase', { caseId }));
  expect(again.timeline.map(({ sentence }) => sentence).join()).not.toMatch(/收起|取回/);
  expect(dataOf<CitizenCase>(await office.phone(me, 'openCase', { caseId: form })).draft).not.toBeNull();
});

test('whoever holds the phone comes upon the digits by no trying', async () => {
  const tries = Array.from({ length: 12 }, (_, at) => `90000${at % 10}`);
  const codes: string[] = [];
  for (const code of tries) codes.push(codeOf(await office.phone('finder', 'takeOut', { code })));
  expect(codes.at(0)).toBe('InvitationUnknown');
  expect(codes.at(-1)).toBe('TooManyRequests');
});
