import type { ConsultationLine } from '../../contract/consultation/register';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { storedIn } from '../../test/stored';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';

/** The desk's side of consultations: one register for every channel (FZ-001; 法-22, 23). */
let office: TestOffice;
const call = {
  channel: 'hotline_12348',
  topic: '工作和工资',
  name: '尤水生',
  phone: '0999-5550001',
  groups: ['migrant_workers'],
  text: '干了两个月没发工资，怎么要？',
  answer: null,
};

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const record = (more: object = {}, userName = 'lijing') =>
  office.desk(userName, 'recordConsultation', { key: newDraftKey(), ...call, ...more });

async function register(scope: 'waiting' | 'all'): Promise<readonly ConsultationLine[]> {
  return dataOf<{ lines: readonly ConsultationLine[] }>(
    await office.desk('lijing', 'listConsultations', { scope }),
  ).lines;
}

test('what was asked at the telephone waits in the register with its promised day, once', async () => {
  const key = newDraftKey();
  const { id } = dataOf<{ id: string }>(await record({ key }));
  expect(dataOf(await record({ key }))).toEqual({ id });
  const lines = (await register('waiting')).filter((line) => line.id === id);
  expect(lines).toMatchObject([
    { channel: 'hotline_12348', name: '尤水生', text: call.text, answeredAt: null },
  ]);
  expect(lines[0]?.daysLeft).toBeGreaterThanOrEqual(0);
});

test('what was answered at once waits for nobody and stands in the register with its answer', async () => {
  const { id } = dataOf<{ id: string }>(await record({ answer: '可以申请劳动仲裁，一年内提出。' }));
  expect((await register('waiting')).map((line) => line.id)).not.toContain(id);
  const line = (await register('all')).find((one) => one.id === id);
  expect(line).toMatchObject({
    answer: '可以申请劳动仲裁，一年内提出。',
    answeredBy: '李静',
    daysLeft: null,
  });
});

test('a question from the phone is answered once, and its asker reads the answer', async () => {
  const question = {
    kind: 'question',
    topic: null,
    text: '老板不给钱怎么办？',
    phone: null,
    when: null,
    discreet: false,
  };
  const { id } = dataOf<{ id: string }>(
    await office.phone('asks', 'askQuestion', { key: newDraftKey(), ...question }),
  );
  dataOf(await office.desk('lijing', 'answerConsultation', { id, answer: '先来窗口，我们帮您写申请。' }));
  expect(codeOf(await office.desk('hetao', 'answerConsultation', { id, answer: '再答一次' }))).toBe(
    'AlreadyDone',
  );
  const { questions } = dataOf<{ questions: { answer: string }[] }>(
    await office.phone('asks', 'myQuestions'),
  );
  expect(questions).toMatchObject([{ answer: '先来窗口，我们帮您写申请。' }]);
});

test('what became an application says which, and another centre’s question is left alone', async () => {
  const { id } = dataOf<{ id: string }>(await record());
  const form = { draftKey: newDraftKey(), entrance: 'window', answers: workerAnswers, consent: true };
  const taken = await office.desk('lijing', 'takeDownApplication', { ...form, consultationId: id });
  const { caseId, receiptNo } = dataOf<{ caseId: string; receiptNo: string }>(taken);
  const line = async () => (await register('all')).find((one) => one.id === id);
  expect(await line()).toMatchObject({ application: { caseId, receiptNo }, answeredAt: null });

  const whose = { collectionName: 'consultations', queryType: 'WHERE', query: JSON.stringify({ _id: id }) };
  const move = (centreId: string) =>
    office.cloud.store.run('database.modifyDocument', {
      ...whose,
      data: JSON.stringify({ $set: { centreId } }),
      merge: true,
    });
  const stored: readonly object[] = await storedIn(office.cloud, 'consultations');
  const { centreId: own } = stored[0] as { centreId: string };
  await move('elsewhere');
  const again = { ...form, draftKey: newDraftKey(), consultationId: id };
  dataOf(await office.desk('lijing', 'takeDownApplication', again));
  await move(own);
  expect(await line()).toMatchObject({ application: { caseId, receiptNo } });
});

test('of two who answer at the same moment one is told that it is done', async () => {
  const { id } = dataOf<{ id: string }>(await record());
  await Promise.all([office.cookie('lijing'), office.cookie('wumei')]);
  const codes = await Promise.all(
    ['lijing', 'wumei'].map(async (who) =>
      codeOf(await office.desk(who, 'answerConsultation', { id, answer: '好' })),
    ),
  );
  expect(codes.sort()).toEqual(['AlreadyDone', 'ok']);
});

test('auditors read the register and write nothing, the user manager sees nothing of it', async () => {
  const { id } = dataOf<{ id: string }>(await record());
  dataOf(await office.desk('yuqing', 'listConsultations', { scope: 'all' }));
  expect(codeOf(await record({}, 'yuqing'))).toBe('NotAllowed');
  expect(codeOf(await office.desk('yuqing', 'answerConsultation', { id, answer: '好' }))).toBe('NotAllowed');
  expect(codeOf(await office.desk('malan', 'listConsultations', { scope: 'all' }))).toBe('NotAllowed');
  expect(
    codeOf(await office.desk('lijing', 'answerConsultation', { id: '0'.repeat(32), answer: '好' })),
  ).toBe('CaseNotFound');
});
