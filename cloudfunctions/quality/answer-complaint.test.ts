import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, handled, submitted } from '../../test/office-cases';
import { caseOf, whatHappened } from '../../test/what-happened';
let office: TestOffice;
const answer = '律师没有回电话，已经要求他每周联系您一次。';

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function complained(openid: string, ...subjects: string[]) {
  const caseId = await handled(office, openid);
  for (const about of subjects)
    dataOf(await office.phone(openid, 'complain', { caseId, about, text: `投诉${about}，请查一查。` }));
  const { complaints } = (await caseOf(office, caseId)).voices;

  return { caseId, ids: complaints.map(({ id }) => id) };
}

const answered = (userName: string, caseId: string, complaintId: string | undefined, more: object = {}) =>
  decide(office, userName, 'answerComplaint', caseId, { complaintId, finding: 'partly', answer, ...more });

test('the bureau answers each complaint for itself: its clock stops, and the person reads what was found', async () => {
  const { caseId, ids } = await complained('two-complaints', 'lawyer', 'fee');
  expect((await whatHappened(office, caseId)).clocks).toEqual(
    expect.arrayContaining(['complaint', 'fee_complaint']),
  );
  expect(codeOf(await answered('tangsi', caseId, ids[1]))).toBe('ActionNotPossibleNow');
  await office.desk('tangsi', 'listComplaints', { scope: 'open' });
  const called = { id: ids[1], version: 1, step: { act: 'call' } };
  dataOf(await office.desk('tangsi', 'advanceComplaint', called));
  dataOf(
    await answered('tangsi', caseId, ids[1], { finding: 'not', answer: '问过双方，没有人收过您的钱。' }),
  );
  expect(await whatHappened(office, caseId)).toEqual({
    state: 'HANDLING',
    action: 'answerComplaint',
    role: 'supervisor',
    papers: [],
    clocks: ['complaint'],
    told: 'complaintAnswered',
  });
  dataOf(await answered('tangsi', caseId, ids[0]));
  expect((await whatHappened(office, caseId)).clocks).toEqual([]);

  const { voices } = dataOf<{ voices: { answer: string }[] }>(
    await office.phone('two-complaints', 'openCase', { caseId }),
  );
  expect(voices.map((one) => one.answer).sort()).toEqual([
    `查了，有一部分属实。${answer}`,
    '查了，没有查到这回事。问过双方，没有人收过您的钱。',
  ]);
  expect(codeOf(await answered('tangsi', caseId, ids[0]))).toBe('ActionNotPossibleNow');
});

test('a complaint is answered once, and the open one stays as it is', async () => {
  const { caseId, ids } = await complained('answered-once', 'lawyer', 'firm');
  dataOf(await answered('tangsi', caseId, ids[0]));
  for (const wrong of [ids[0], 'f'.repeat(32)])
    expect(codeOf(await answered('tangsi', caseId, wrong))).toBe('InputInvalid');
  expect((await caseOf(office, caseId)).voices.complaints[1]).toMatchObject({
    answeredAt: null,
    upheld: null,
  });
});

test('nobody answers a complaint about themselves: the centre does not answer what is said of it', async () => {
  const { caseId, ids } = await complained('about-centre', 'staff', 'centre');
  const [ofStaff, ofCentre] = ids;
  // The director decided this case: neither way.
  expect(codeOf(await answered('chenli', caseId, ofStaff))).toBe('SamePersonDecided');
  expect(codeOf(await answered('lijing', caseId, ofCentre))).toBe('NotAllowed');
  dataOf(await answered('tangsi', caseId, ofCentre));
  dataOf(await answered('tangsi', caseId, ofStaff));

  const fresh = await submitted(office, 'about-staff');
  dataOf(
    await office.phone('about-staff', 'complain', { caseId: fresh, about: 'staff', text: '态度不好。' }),
  );
  const [complaint] = (await caseOf(office, fresh)).voices.complaints;
  expect(codeOf(await answered('chenli', fresh, complaint?.id))).toBe('OwnCase');
  dataOf(await office.phone('about-staff', 'complain', { caseId: fresh, about: 'fee', text: '有人要钱。' }));
  dataOf(await office.phone('about-staff', 'complain', { caseId: fresh, about: 'fee', text: '律师要钱。' }));
  const [, unknown, fee] = (await caseOf(office, fresh)).voices.complaints;
  expect(codeOf(await answered('tangsi', fresh, unknown?.id))).toBe('ActionNotPossibleNow');
  expect(codeOf(await answered('chenli', fresh, fee?.id))).toBe('ActionNotPossibleNow');
  await office.desk('chenli', 'listComplaints', { scope: 'open' });
  const called = { id: fee?.id, version: 1, step: { act: 'call' } };
  dataOf(await office.desk('chenli', 'advanceComplaint', called));
  dataOf(await answered('chenli', fresh, fee?.id));
  expect(codeOf(await answered('chenli', fresh, complaint?.id))).toBe('OwnCase');
});

test('an answer says something, and what was found is one of three', async () => {
  const { caseId, ids } = await complained('short-answer', 'lawyer');
  for (const more of [{ answer: '知道了' }, { answer: '' }, { finding: 'toString' }])
    expect(codeOf(await answered('tangsi', caseId, ids[0], more))).toBe('InputInvalid');
});
