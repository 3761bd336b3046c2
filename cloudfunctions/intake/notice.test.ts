import { newId } from '../platform/ids';
import { dayOf } from '../../domain/time/times';
import { photoFor } from '../../local/sample/evidence';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import { deskUpload } from '../../test/desk-upload';
import { decide } from '../../test/office-cases';
import { caseOf, whatHappened, wordsOn } from '../../test/what-happened';

/** 通知辩护、通知代理: the organ asks, the centre assigns within three days (法-25, 28, 36). */
let office: TestOffice;
const notice = {
  organ: '青禾县人民法院',
  organKind: 'court',
  kind: 'must_defend',
  contact: '书记员 0999-1230001',
  name: '申屠某',
  charge: '盗窃罪',
  stage: 'first_instance',
  gravePenalty: false,
  minor: false,
};
/** Lawyers of the sample: without criminal practice, with nine years of it, with six and knowing minors. */
const [novice, old, forMinors] = ['1a00000000000004', '1a00000000000003', '1a00000000000007'];
const [firmOne, firmTwo] = ['f000000000000001', 'f000000000000002'];

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const register = (more: object = {}, userName = 'lijing') =>
  office.desk(userName, 'registerNotice', {
    key: newDraftKey(),
    receivedAt: new Date().toISOString(),
    ...notice,
    ...more,
  });

async function registered(more: object = {}): Promise<string> {
  return dataOf<{ caseId: string }>(await register(more)).caseId;
}

test('a notice needs no application and no means test: three days from its receipt, never rolled over', async () => {
  const caseId = await registered();
  expect(await whatHappened(office, caseId)).toEqual({
    state: 'NOTIFIED',
    action: 'registerNotice',
    role: 'clerk',
    papers: [],
    clocks: ['assign'],
    told: null,
  });
  const { clocks } = dataOf<{ clocks: { dueOn: string; basis: string }[] }>(
    await office.desk('zhouhang', 'openDossier', { caseId }),
  );
  const inThreeDays = dayOf(new Date(Date.now() + 3 * 86_400_000).toISOString());
  expect(clocks).toMatchObject([{ dueOn: inThreeDays, basis: '法-36' }]);
});

test('sent twice it is one case; from the future, or by somebody else than a clerk, it is none', async () => {
  const key = newDraftKey();
  expect(await registered({ key })).toBe(await registered({ key }));
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  expect(codeOf(await register({ receivedAt: tomorrow }))).toBe('DayInvalid');
  expect(codeOf(await register({ identityNumber: '110101198003078870' }))).toBe('IdentityNumberInvalid');
  expect(codeOf(await register({}, 'zhouhang'))).toBe('NotAllowed');
});

test('the lawyer is assigned at once, the letter goes to the organ, and no agreement is needed', async () => {
  const caseId = await registered();
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, { firmId: firmOne, lawyerId: old }));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'ASSIGNED',
    papers: ['FZ-011', 'FZ-013'],
  });
  expect(await wordsOn(office, caseId, 'FZ-013')).toContain('青禾县人民法院');
  dataOf(await decide(office, 'zhouhang', 'nameLawyer', caseId, { lawyerId: old }));
  dataOf(await decide(office, 'zhouhang', 'signAgreement', caseId));
  expect(await whatHappened(office, caseId)).toMatchObject({ state: 'HANDLING', papers: [], clocks: [] });
});

test("a minor victim has an agent first; the guardian's consent is followed up until it is scanned", async () => {
  const victim = {
    kind: 'minor_victim',
    organ: '青禾县人民检察院',
    organKind: 'procuratorate',
    stage: 'prosecution',
  };
  const caseId = await registered(victim);
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, { firmId: firmTwo, lawyerId: forMinors }));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'ASSIGNED',
    clocks: ['arrange', 'guardian_consent'],
  });
  const { bytes } = photoFor('guardian_consent');
  const { fileId } = dataOf<{ fileId: string }>(await deskUpload(office, 'lijing', bytes));
  const scan = { caseId, item: 'guardian_consent', name: '监护人同意书.jpg', page: 1, fileId };
  dataOf(await office.desk('lijing', 'addMaterial', scan));
  expect(await whatHappened(office, caseId)).toMatchObject({ clocks: ['arrange'] });
});

test('where life or death is at stake the lawyer has three years of defence', async () => {
  const caseId = await registered({ gravePenalty: true });
  const assign = (lawyerId: string | undefined) =>
    decide(office, 'zhouhang', 'assign', caseId, { firmId: firmOne, lawyerId });
  expect(codeOf(await assign(novice))).toBe('LawyerUnfit');
  dataOf(await assign(old));
});

test('a minor gets somebody who knows minors', async () => {
  const caseId = await registered({ minor: true });
  expect(codeOf(await decide(office, 'zhouhang', 'assign', caseId, { firmId: firmOne, lawyerId: old }))).toBe(
    'LawyerUnfit',
  );
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, { firmId: firmTwo, lawyerId: forMinors }));
});

test('neither hardship nor the own wish ends a defence that must be; another ground does, with a letter to the organ', async () => {
  const caseId = await registered();
  const end = (ground: number) =>
    decide(office, 'chenli', 'terminate', caseId, { ground, reason: '自行委托了辩护人' });
  expect([codeOf(await end(4)), codeOf(await end(7))]).toEqual(['ConditionUnmet', 'ConditionUnmet']);
  dataOf(await end(5));
  expect(await wordsOn(office, caseId, 'FZ-019')).toContain('青禾县人民法院');
  expect((await caseOf(office, caseId)).state).toBe('TERMINATED');
});

test('who helped several accused of one case on duty defends none of them, and is refused by name', async () => {
  const help = async (helped: string, more: object = {}) => {
    const values = {
      ...{ helped, doneOn: '2026-01-05', place: '看守所', organ: '青禾县公安局' },
      ...{ organCase: '青公刑〔2026〕7号', charge: null, stage: '侦查', lawyer: old, kinds: ['法律咨询'] },
      ...{ pleaded: false, passedOn: true, opinion: null, ...more },
    };
    dataOf(
      await office.desk('lijing', 'saveLedgerLine', { ledger: 'duty_help', id: newId(), version: 0, values }),
    );
  };
  const caseId = await registered({ name: '令狐甲' });
  await help('令狐甲');
  await help('令狐乙', { organCase: '青公刑〔2026〕8号' });
  const barred = async () =>
    dataOf<{ candidates: { lawyerId: string; unfit: string[] }[] }>(
      await office.desk('zhouhang', 'suggestLawyers', { caseId }),
    )
      .candidates.find(({ lawyerId }) => lawyerId === old)
      ?.unfit.join('');
  expect(await barred()).not.toContain('同案');
  await help('令狐乙');
  expect(await barred()).toContain('值班时帮过同案几个人');
  expect(
    await decide(office, 'zhouhang', 'assign', caseId, { firmId: firmOne, lawyerId: old }),
  ).toMatchObject({
    error: { code: 'LawyerUnfit', message: expect.stringContaining('值班时帮过同案几个人') as string },
  });
});
