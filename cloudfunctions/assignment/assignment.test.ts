import { newId } from '../platform/ids';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { decide, granted, oneLawyer } from '../../test/office-cases';
import { caseOf } from '../../test/what-happened';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface Candidate {
  readonly lawyerId: string;
  readonly lawyerName: string;
  readonly firmId: string;
  readonly reasons: readonly string[];
  readonly unfit: readonly string[];
}

async function candidates(caseId: string, wishes: object = {}): Promise<readonly Candidate[]> {
  return dataOf<{ candidates: readonly Candidate[] }>(
    await office.desk('zhouhang', 'suggestLawyers', { caseId, ...wishes }),
  ).candidates;
}

const assignTo = (caseId: string, { firmId, lawyerId, reasons }: Candidate, more: object = {}) =>
  decide(office, 'zhouhang', 'assign', caseId, { firmId, lawyerId, reasons, ...more });

test('kin is noted, never suggested, and refused even when somebody insists', async () => {
  const caseId = await granted(office, 'kin-worker');
  const [first] = await candidates(caseId);
  if (!first) throw new Error('the sample has lawyers');
  dataOf(
    await decide(office, 'zhouhang', 'recuse', caseId, { personId: first.lawyerId, reason: '对方的表弟' }),
  );
  const after = (await candidates(caseId)).find(({ lawyerId }) => lawyerId === first.lawyerId);
  expect(after?.unfit).toEqual(['回避：对方的表弟']);
  expect(codeOf(await assignTo(caseId, first))).toBe('LawyerUnfit');
});

test('a woman where asked, and a lawyer whom the person names', async () => {
  const caseId = await granted(office, 'wish-worker');
  const women = await candidates(caseId, { woman: true });
  expect(women.filter(({ unfit }) => unfit.length === 0).length).toBeGreaterThan(0);
  const man = women.find(({ unfit }) => unfit.includes('受援人要女律师'));
  if (!man) throw new Error('the sample has men');
  expect(codeOf(await assignTo(caseId, man, { woman: true }))).toBe('LawyerUnfit');
  const [named] = await candidates(caseId, { named: man.lawyerId });
  expect(named).toMatchObject({ lawyerId: man.lawyerId, unfit: [] });
  dataOf(await assignTo(caseId, named ?? man, { named: man.lawyerId }));
  const { entries } = dataOf<{ entries: { caseId: string; reasons: string[] }[] }>(
    await office.desk('lijing', 'rotationLedger'),
  );
  expect(entries.find((entry) => entry.caseId === caseId)?.reasons).toContain('受援人点名（点援）');
});

test('a firm declines with a reason, the case waits again, and who declined is not suggested again', async () => {
  const caseId = await granted(office, 'decline-worker');
  const [first] = await candidates(caseId);
  if (!first) throw new Error('the sample has lawyers');
  dataOf(await assignTo(caseId, first));
  expect(codeOf(await decide(office, 'zhouhang', 'declineAssignment', caseId, { reason: '' }))).toBe(
    'InputInvalid',
  );
  expect(
    dataOf(await decide(office, 'zhouhang', 'declineAssignment', caseId, { reason: '本所人手不够' })),
  ).toMatchObject({ state: 'ASSIGNING' });
  const [next] = await candidates(caseId);
  expect(next?.lawyerId).not.toBe(first.lawyerId);
  if (next) dataOf(await assignTo(caseId, next));
});

test('one firm never acts for both sides, whoever came first: refused by name, and nothing is kept', async () => {
  const side = (name: string, opponent: string) => ({ ...workerAnswers, name, opponent });
  const first = await granted(office, 'side-one', side('卫东升', '姜　南星'));
  dataOf(await decide(office, 'zhouhang', 'assign', first, oneLawyer));
  const second = await granted(office, 'side-two', side('姜南星', '卫东升'));
  const before = await caseOf(office, second);
  expect(await decide(office, 'zhouhang', 'assign', second, oneLawyer)).toMatchObject({
    error: { code: 'LawyerUnfit', message: expect.stringContaining('帮对方') as string },
  });
  expect(codeOf(await decide(office, 'zhouhang', 'assign', second, { firmId: oneLawyer.firmId }))).toBe(
    'LawyerUnfit',
  );
  expect(await caseOf(office, second)).toEqual(before);
  dataOf(await decide(office, 'zhouhang', 'assign', second, { firmId: 'f000000000000002' }));
});

test('the way to the signed agreement issues notice, letter, agreement and power of attorney, all readable', async () => {
  const caseId = await granted(office, 'agreement-worker');
  const [first] = await candidates(caseId);
  if (!first) throw new Error('the sample has lawyers');
  dataOf(await assignTo(caseId, first));
  dataOf(await decide(office, 'zhouhang', 'nameLawyer', caseId, { lawyerId: first.lawyerId }));
  const letter = { code: 'FZ-013', content: { firm: '青禾正言律师事务所', lawyer: first.lawyerName } };
  expect(codeOf(await decide(office, 'zhouhang', 'issuePaper', caseId, letter))).toBe('InputInvalid');
  const addressed = { ...letter, content: { ...letter.content, organ: '青禾县人民法院' } };
  dataOf(await decide(office, 'zhouhang', 'issuePaper', caseId, addressed));
  dataOf(await decide(office, 'zhouhang', 'signAgreement', caseId, {}));
  const { case: c } = dataOf<{ case: { papers: { id: string; code: string; content: object }[] } }>(
    await office.desk('zhouhang', 'openDossier', { caseId }),
  );
  for (const code of ['FZ-011', 'FZ-013', 'FZ-012', 'FZ-003']) {
    const paper = c.papers.find((one) => one.code === code);
    const { url } = dataOf<{ url: string }>(
      await office.desk('zhouhang', 'openPaper', { caseId, paperId: paper?.id }),
    );
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
    expect([code, bytes.subarray(0, 5).toString()]).toEqual([code, '%PDF-']);
  }
});

describe('the register', () => {
  const entry = {
    firmId: 'f000000000000001',
    name: '新来的',
    kind: 'grassroots',
    phone: '13900008888',
    sex: 'female',
    fields: ['劳动'],
    criminalYears: 0,
    knowsMinors: false,
    available: true,
  };

  const whole = {
    ...entry,
    languages: [],
    licence: null,
    admittedOn: null,
    stationId: null,
    awayUntil: null,
  };
  const saving = (who: string, values: object, id = newId(), version = 0) =>
    office.desk(who, 'saveLedgerLine', { ledger: 'lawyers', id, version, values });

  test('is kept by dispatcher and director, read by all, and each change is dated', async () => {
    expect(codeOf(await saving('lijing', whole))).toBe('NotAllowed');
    const { id } = dataOf<{ id: string }>(await saving('zhouhang', whole));
    const away = { ...whole, available: false, awayUntil: '2099-01-01' };
    dataOf(await saving('zhouhang', away, id, 1));
    const { lawyers, mayEdit } = dataOf<{ lawyers: { id: string; awayUntil: string }[]; mayEdit: boolean }>(
      await office.desk('lijing', 'listProviders'),
    );
    expect(mayEdit).toBe(false);
    expect(lawyers.find((one) => one.id === id)).toMatchObject({ awayUntil: '2099-01-01', available: false });
    const { lines: changes } = dataOf<{ lines: { title: string }[] }>(
      await office.desk('yuqing', 'listOfficeChanges', {}),
    );
    expect(changes.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['新增律师 新来的', '修改律师 新来的']),
    );
  });

  test('takes nobody of a firm that is not in it', async () => {
    const foreign = { ...whole, firmId: 'f00000000000ffff' };
    expect(codeOf(await saving('zhouhang', foreign))).toBe('InputInvalid');
    const values = { name: '新的律所', phone: '0999-5566', address: '青禾县' };
    const firm = { ledger: 'firms', id: newId(), version: 0, values };
    const { id } = dataOf<{ id: string }>(await office.desk('chenli', 'saveLedgerLine', firm));
    dataOf(await saving('chenli', { ...whole, firmId: id }));
  });

  test('offers nobody who was taken off it', async () => {
    const { id } = dataOf<{ id: string }>(await saving('zhouhang', { ...whole, name: '走了的' }));
    const about = { ledger: 'lawyers', id, version: 1, why: '退出' };
    dataOf(await office.desk('zhouhang', 'closeLedgerLine', about));
    const { lawyers } = dataOf<{ lawyers: { id: string; available: boolean }[] }>(
      await office.desk('zhouhang', 'listProviders'),
    );
    expect(lawyers.find((one) => one.id === id)).toMatchObject({ available: false });
  });
});
