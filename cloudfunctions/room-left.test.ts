import { identityNumbers } from '../domain/application/testing/group-members';
import { workerAnswers } from '../domain/application/testing/sample-answers';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../test/cloud';
import { decide, draftOf, submit, submitted } from '../test/office-cases';
import { storedIn } from '../test/stored';

/** Whatever is done to a case from a phone, it stays one that opens, for its owner and at the desk. */
let office: TestOffice;
/** More than any limit: whoever has no limit is found by not being stopped. */
const enough = 400;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

/** Does something until it is refused. @returns how often it was done, and the refusal */
async function until(deed: (no: number) => Promise<{ readonly ok: boolean }>) {
  for (let no = 0; no < enough; no += 1) {
    const answer = await deed(no);
    if (!answer.ok) return { times: no, code: codeOf(answer as never) };
  }

  return { times: enough, code: 'never refused' };
}

async function opens(owner: string, caseId: string): Promise<void> {
  dataOf(await office.phone(owner, 'openCase', { caseId }));
  dataOf(await office.desk('lijing', 'openDossier', { caseId }));
}

test('an owner who changes the phone without end is stopped; the case opens, is decided, and can be withdrawn', async () => {
  const caseId = await submitted(office, 'restless');
  const phone = (no: number) => `1380013${String(no).padStart(4, '0')}`;
  const { times, code } = await until((no) =>
    office.phone('restless', 'changeContact', { caseId, phone: phone(no) }),
  );
  expect([times, code]).toEqual([150, 'ConditionUnmet']);
  await opens('restless', caseId);
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  dataOf(await office.phone('restless', 'withdraw', { caseId, reason: '不用了' }));
});

test('one who joins and leaves without end is stopped; the others go on', async () => {
  const [typed = '', own = '', third = ''] = identityNumbers(3);
  const members = [{ name: '钱小麦', number: typed, phone: '13800138001', amount: '8600' }];
  const caseId = await draftOf(office, 'patient', { ...workerAnswers, for_whom: 'group', members });
  const { code } = dataOf<{ code: string }>(await office.phone('patient', 'invite', { caseId }));
  dataOf(await submit(office, 'patient', caseId));
  const joining = (openid: string, number: string) =>
    office.phone(openid, 'joinGroup', {
      ...{ caseId, code, name: '孙大禾', number, phone: '13800138002', amount: '1', consent: true },
    });
  const stopped = await until((no) =>
    no % 2 === 0 ? joining('turncoat', own) : office.phone('turncoat', 'leaveGroup', { caseId }),
  );
  expect(stopped).toEqual({ times: 150, code: 'ConditionUnmet' });
  dataOf(await joining('steady', third));
  await opens('patient', caseId);
  const [stored] = await storedIn(office.cloud, 'cases', { _id: caseId });
  expect((stored?.['events'] as unknown[]).length).toBe(152);
});

test('an owner who puts an answer right without end is stopped', async () => {
  const caseId = await submitted(office, 'fickle');
  const stopped = await until((no) =>
    office.phone('fickle', 'correctAnswer', { caseId, question: 'opponent', value: `第${no}建设公司` }),
  );
  expect(stopped).toEqual({ times: 150, code: 'ConditionUnmet' });
  await opens('fickle', caseId);
});
