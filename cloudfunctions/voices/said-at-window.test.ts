import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, submitted } from '../../test/office-cases';
import { caseOf, whatHappened } from '../../test/what-happened';

/** What somebody without a phone tells the clerk at the window. */
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const byFamily = {
  ...workerAnswers,
  for_whom: 'family',
  agent_name: '赵小山',
  agent_identity: '110101198003078879',
  agent_phone: '13900139000',
  agent_relation: 'child',
  agent_reason: 'entrusted',
};
const anyWay = { saidBy: 'applicant', way: 'any', phone: '13900139001' };
const passedOn = {
  saidBy: 'applicant',
  way: 'through_other',
  phone: null,
  otherName: '钱二嫂',
  otherPhone: '0555 1234567',
  address: '青禾县东河镇三组',
};

async function lastOf(caseId: string) {
  const event = (await caseOf(office, caseId)).events.at(-1);

  return { who: event?.actor.name, role: event?.actor.role, action: event?.action, note: event?.note };
}

describe('a change of contact', () => {
  const change = (caseId: string, input: object) => decide(office, 'lijing', 'changeContact', caseId, input);

  test('a phone given up: a neighbour passes the word on, and the history says who told it and who wrote it', async () => {
    const caseId = await submitted(office, 'told-neighbour');
    dataOf(await change(caseId, passedOn));
    const { applicant, contact } = await caseOf(office, caseId);
    expect(applicant).toMatchObject({ phone: '', address: '青禾县东河镇三组', name: workerAnswers.name });
    expect(contact).toEqual({
      way: 'through_other',
      hours: workerAnswers.contact_hours,
      other: { name: '钱二嫂', phone: '0555-1234567' },
      discreet: false,
    });
    expect(await lastOf(caseId)).toEqual({
      who: '李静',
      role: 'clerk',
      action: 'changeContact',
      note: '本人到窗口说的',
    });

    dataOf(await change(caseId, anyWay));
    const later = await caseOf(office, caseId);
    expect(later.applicant.phone).toBe('13900139001');
    expect([later.contact.other ?? null, later.applicant.address ?? null]).toEqual([null, null]);
  });

  test('the queue finds the case by the new number', async () => {
    const caseId = await submitted(office, 'told-search');
    dataOf(await change(caseId, { ...anyWay, phone: '13700137007' }));
    const { lines } = dataOf<{ lines: { caseId: string }[] }>(
      await office.desk('lijing', 'queue', { search: '13700137007' }),
    );
    expect(lines.map((line) => line.caseId)).toEqual([caseId]);
  });

  test.each([
    ['PhoneInvalid', 'phone', { ...anyWay, phone: '1390013' }],
    ['PhoneInvalid', 'otherPhone', { ...passedOn, otherPhone: '0555 12' }],
    ['NameInvalid', 'otherName', { ...passedOn, otherName: '1' }],
    ['InputInvalid', 'otherPhone', { ...passedOn, otherPhone: null }],
    ['InputInvalid', 'otherName', { ...passedOn, otherName: null }],
    ['InputInvalid', 'phone', { ...anyWay, phone: null }],
  ])('%s names %s, and nothing is changed', async (code, path, input) => {
    const caseId = await submitted(office, `told-wrong-${code}-${path}`);
    const answer = await change(caseId, input);
    expect(answer.ok ? null : [answer.error.code, answer.error.fields?.[0]?.path]).toEqual([code, path]);
    expect((await caseOf(office, caseId)).applicant.phone).toBe(workerAnswers.phone);
  });

  test('nobody acts for this person, and an approver does not sit at the window', async () => {
    const caseId = await submitted(office, 'told-no-agent');
    expect(codeOf(await change(caseId, { ...anyWay, saidBy: 'agent' }))).toBe('PersonNotFound');
    expect(codeOf(await decide(office, 'chenli', 'changeContact', caseId, anyWay))).toBe('NotAllowed');
  });
});

describe('a complaint', () => {
  const unpaid = { saidBy: 'applicant', about: 'lawyer', text: '律师一直不接电话。' };

  test('stands in the case with its clock, told and written down, and the person reads it on the phone too', async () => {
    const caseId = await submitted(office, 'told-complaint', byFamily);
    dataOf(await decide(office, 'lijing', 'complain', caseId, { ...unpaid, saidBy: 'agent' }));
    expect(await lastOf(caseId)).toEqual({
      who: '李静',
      role: 'clerk',
      action: 'complain',
      note: '代办人到窗口说的，投诉律师',
    });
    const happened = await whatHappened(office, caseId);
    expect(happened).toMatchObject({ told: 'complaintReceived' });
    expect(happened.clocks).toContain('complaint');
    expect((await caseOf(office, caseId)).voices.complaints).toMatchObject([
      { about: 'lawyer', text: '律师一直不接电话。', answeredAt: null },
    ]);
    const { voices } = dataOf<{ voices: object[] }>(
      await office.phone('told-complaint', 'openCase', { caseId }),
    );
    expect(voices).toMatchObject([{ kind: 'complaint', text: '律师一直不接电话。' }]);
  });

  test('says what it is about and more than a word, and is written down by the window', async () => {
    const caseId = await submitted(office, 'told-little');
    const complain = (userName: string, more: object) =>
      decide(office, userName, 'complain', caseId, { ...unpaid, ...more });
    expect(codeOf(await complain('lijing', { text: '慢' }))).toBe('InputInvalid');
    expect(codeOf(await complain('lijing', { about: 'court' }))).toBe('InputInvalid');
    expect(codeOf(await complain('chenli', {}))).toBe('NotAllowed');
    expect((await caseOf(office, caseId)).voices.complaints).toEqual([]);
  });
});
