import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { assigned, refused, submitted } from '../../test/office-cases';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface Voiced {
  readonly voices: readonly { readonly kind: string; readonly text: string }[];
  readonly can: readonly string[];
}

test('whoever was refused objects once, and reads the own words on the page', async () => {
  const caseId = await refused(office, 'objector');
  const reason = '我觉得我的事在范围里。';
  const after = dataOf<Voiced>(await office.phone('objector', 'object', { caseId, reason }));

  expect(after.voices).toMatchObject([{ kind: 'objection', text: reason }]);
  expect(codeOf(await office.phone('objector', 'object', { caseId, reason }))).toBe('AlreadyDone');
});

test('nobody objects before there is a decision', async () => {
  const caseId = await submitted(office, 'early');
  const answer = await office.phone('early', 'object', { caseId, reason: '等得太久了。' });

  expect(codeOf(answer)).toBe('ActionNotPossibleNow');
});

test('whoever has a lawyer asks for another, and the form takes the next number each time', async () => {
  const numbers: unknown[] = [];
  for (const openid of ['replacer-1', 'replacer-2']) {
    const caseId = await assigned(office, openid);
    const reason = '律师一直不接我的电话。';
    const after = dataOf<Voiced & { papers: readonly { code: string; number: string }[] }>(
      await office.phone(openid, 'requestReplacement', { caseId, reason }),
    );
    expect(after.voices).toMatchObject([{ kind: 'replacement', text: reason }]);
    numbers.push(after.papers.find(({ code }) => code === 'FZ-016')?.number);
  }
  expect(numbers).toEqual([expect.stringContaining('第1号'), expect.stringContaining('第2号')]);
});

test('a complaint is kept with its subject and stands on the page', async () => {
  const caseId = await submitted(office, 'complainer');
  const input = { caseId, about: 'fee', text: '有人向我收了钱。' };
  const after = dataOf<Voiced>(await office.phone('complainer', 'complain', input));

  expect(after.voices).toMatchObject([{ kind: 'complaint', text: '有人向我收了钱。' }]);
});

test('nobody rates before the work is done', async () => {
  const caseId = await submitted(office, 'rater');

  expect(codeOf(await office.phone('rater', 'rate', { caseId, score: 5 }))).toBe('ActionNotPossibleNow');
});

test('a new phone number is checked before it is kept', async () => {
  const caseId = await submitted(office, 'caller');

  expect(codeOf(await office.phone('caller', 'changeContact', { caseId, phone: '1380013' }))).toBe(
    'PhoneInvalid',
  );
  dataOf(await office.phone('caller', 'changeContact', { caseId, phone: '0555 1234567' }));
});

test('a stranger raises no voice in a case of someone else', async () => {
  const caseId = await submitted(office, 'owner');
  const attempts = [
    ['object', { caseId, reason: '这不是我的案子。' }],
    ['requestReplacement', { caseId, reason: '这不是我的案子。' }],
    ['complain', { caseId, about: 'staff', text: '这不是我的案子。' }],
    ['rate', { caseId, score: 1 }],
    ['changeContact', { caseId, phone: '13800138000' }],
  ] as const;
  for (const [action, input] of attempts) {
    expect([action, codeOf(await office.phone('stranger', action, input))]).toEqual([action, 'CaseNotFound']);
  }
});
