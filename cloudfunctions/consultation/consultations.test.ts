import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import type { ConsultationView } from '../../contract/consultation/questions';
let office: TestOffice;
const question = {
  kind: 'question',
  topic: '工作和工资',
  text: '老板说年底才给工钱，合法吗？',
  phone: null,
  when: null,
  discreet: false,
};

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function questionsOf(openid: string): Promise<readonly ConsultationView[]> {
  return dataOf<{ questions: readonly ConsultationView[] }>(await office.phone(openid, 'myQuestions'))
    .questions;
}

test('whoever asks sees the question with a promised day, and sending twice makes one', async () => {
  const key = newDraftKey();
  const first = dataOf<ConsultationView>(await office.phone('asker', 'askQuestion', { key, ...question }));
  const again = dataOf<ConsultationView>(await office.phone('asker', 'askQuestion', { key, ...question }));

  expect(again).toEqual(first);
  expect(first.answerBy > first.askedAt.slice(0, 10)).toBe(true);
  expect(await questionsOf('asker')).toMatchObject([{ text: question.text, answer: null }]);
});

test('whoever is in danger is promised a call sooner than others an answer, and waits before them at the desk', async () => {
  dataOf(await office.phone('waits', 'askQuestion', { key: newDraftKey(), ...question }));
  const wish = { kind: 'safety_call', text: '有危险，请回电话。没有约暗号。', discreet: true };
  const ask = (more: object) =>
    office.phone('in-danger', 'askQuestion', { key: newDraftKey(), ...question, ...wish, ...more });
  const asked = dataOf<ConsultationView>(await ask({ phone: '13800138000' }));
  const [other] = await questionsOf('waits');

  expect(asked.answerBy < (other?.answerBy ?? '')).toBe(true);
  const { lines } = dataOf<{ lines: { kind: string; discreet: boolean }[] }>(
    await office.desk('lijing', 'listConsultations', { scope: 'waiting' }),
  );
  expect(lines[0]).toMatchObject({ kind: 'safety_call', discreet: true });
});

test('nobody reads the question of another person, not even with its key', async () => {
  const key = newDraftKey();
  dataOf(await office.phone('private', 'askQuestion', { key, ...question }));

  expect(await questionsOf('stranger')).toEqual([]);
  const own = dataOf<ConsultationView>(
    await office.phone('stranger', 'askQuestion', { key, ...question, text: '我自己的问题在这里。' }),
  );
  expect(own.text).toBe('我自己的问题在这里。');
});

test('what was asked cannot be read in the database', async () => {
  dataOf(
    await office.phone('sealed', 'askQuestion', { key: newDraftKey(), ...question, phone: '13800138000' }),
  );
  const { data } = await office.cloud.store.run('database.getDocument', {
    collectionName: 'consultations',
    queryType: 'WHERE',
    query: '{}',
    limit: 100,
  });

  expect(JSON.stringify(data)).not.toContain('年底');
  expect(JSON.stringify(data)).not.toContain('13800138000');
});

test('a wrong phone number is named with its cure', async () => {
  const answer = await office.phone('caller', 'askQuestion', {
    key: newDraftKey(),
    ...question,
    phone: '138',
  });

  expect(codeOf(answer)).toBe('PhoneInvalid');
});
