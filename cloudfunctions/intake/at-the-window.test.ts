import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { draftContent } from '../../domain/documents/blanks';
import { photoFor } from '../../local/sample/evidence';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import { deskUpload } from '../../test/desk-upload';
import { decide, granted, submitted } from '../../test/office-cases';
import { putBack, storedIn } from '../../test/stored';
import { caseOf, whatHappened } from '../../test/what-happened';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface Open {
  readonly case: {
    readonly applicant: { readonly identity: { readonly kind: string } };
    readonly intake: { readonly identityChecks: object[] };
    readonly facts: { readonly promise?: boolean };
    readonly assignment: { readonly wishes: object | null };
  };
  readonly history: readonly { readonly action: string; readonly note: string | null }[];
}

const opened = async (caseId: string) => dataOf<Open>(await office.desk('lijing', 'openDossier', { caseId }));
const name = String(workerAnswers.name);
const number = String(workerAnswers.identity_number);
const card = { of: 'applicant', paper: 'resident_id', seen: 'original', name, number };

describe('identity papers at the window', () => {
  test('what was seen is kept in the case and in its history', async () => {
    const caseId = await submitted(office, 'shows-card');
    dataOf(await decide(office, 'lijing', 'checkIdentity', caseId, card));
    const { case: c, history } = await opened(caseId);
    expect(c.intake.identityChecks).toEqual([
      expect.objectContaining({ seen: 'original', nameMatches: true, numberMatches: true, note: null }),
    ]);
    expect(history.at(-1)).toMatchObject({ action: 'checkIdentity', note: '居民身份证原件，和申请一致' });
  });

  test('a number with a wrong check character is refused by name', async () => {
    const caseId = await submitted(office, 'wrong-digit');
    const wrong = { ...card, number: number.slice(0, 17) + (number.endsWith('9') ? '8' : '9') };
    expect(codeOf(await decide(office, 'lijing', 'checkIdentity', caseId, wrong))).toBe(
      'IdentityNumberInvalid',
    );
    expect((await opened(caseId)).case.intake.identityChecks).toEqual([]);
  });

  test('another name or number needs a word, and then says so in the dossier', async () => {
    const caseId = await submitted(office, 'other-name');
    const other = { ...card, name: '赵大川', seen: 'copy' };
    const refused = await decide(office, 'lijing', 'checkIdentity', caseId, other);
    expect(refused.ok ? '' : refused.error.fields?.[0]?.message).toBe(
      '居民身份证复印件，姓名和申请不一样，请核对，再写明情况。',
    );
    dataOf(await decide(office, 'lijing', 'checkIdentity', caseId, { ...other, note: '曾用名' }));
    const { history } = await opened(caseId);
    expect(history.at(-1)?.note).toBe('居民身份证复印件，姓名和申请不一样：曾用名');
  });

  test('nobody acts for this person, and an approver does not sit at the window', async () => {
    const caseId = await submitted(office, 'no-agent');
    expect(codeOf(await decide(office, 'lijing', 'checkIdentity', caseId, { ...card, of: 'agent' }))).toBe(
      'PersonNotFound',
    );
    expect(codeOf(await decide(office, 'chenli', 'checkIdentity', caseId, card))).toBe('NotAllowed');
  });

  test('what lay there while the form was taken down is noted in the same step', async () => {
    const form = { draftKey: newDraftKey(), entrance: 'window', answers: workerAnswers, consent: true };
    const { caseId } = dataOf(
      await office.desk('lijing', 'takeDownApplication', { ...form, paperSeen: 'copy' }),
    );
    const { case: c } = await opened(String(caseId));
    expect(c.intake.identityChecks).toEqual([
      expect.objectContaining({ seen: 'copy', paper: 'resident_id' }),
    ]);
  });

  test('what the printed forms ask is kept sealed, and stands on the application form', async () => {
    const form = { draftKey: newDraftKey(), entrance: 'window', answers: workerAnswers, consent: true };
    const onPaper = { ethnicity: '回族', work: '青禾县某建筑队' };
    const { caseId } = dataOf(await office.desk('lijing', 'takeDownApplication', { ...form, onPaper }));
    const c = await caseOf(office, String(caseId));
    expect(c.applicant.onPaper).toEqual(onPaper);
    expect(draftContent(c, 'FZ-002')).toMatchObject(onPaper);
    const [stored] = await storedIn(office.cloud, 'cases', { _id: String(caseId) });
    expect(JSON.stringify(stored)).not.toContain('回族');
    const more = { ...form, draftKey: newDraftKey(), onPaper: { shoes: '42' } };
    expect(codeOf(await office.desk('lijing', 'takeDownApplication', more))).toBe('InputInvalid');
  });

  test('a promise counts where it was really made, and the history says how', async () => {
    const taken = async (promise?: string) => {
      const form = { draftKey: newDraftKey(), entrance: 'window', answers: workerAnswers, consent: true };
      const { caseId } = dataOf(
        await office.desk('lijing', 'takeDownApplication', { ...form, ...(promise && { promise }) }),
      );
      const { case: c, history } = await opened(String(caseId));

      return [c.facts.promise, history[0]?.note];
    };
    expect(await taken()).toEqual([undefined, null]);
    expect(await taken('spoken')).toEqual([true, '诚信承诺念给本人听过，本人口头承诺']);
    expect(await taken('signed')).toEqual([true, '诚信承诺书由本人签字']);
  });
});

describe('what the person wants of the lawyer', () => {
  const register = async () =>
    dataOf<{ lawyers: { id: string; name: string; sex: string }[] }>(
      await office.desk('zhouhang', 'listProviders'),
    ).lawyers;
  const proposals = async (caseIds: readonly string[]) =>
    dataOf<{ proposals: { wishes: string[]; candidate: { lawyerId: string; lawyerName: string } | null }[] }>(
      await office.desk('zhouhang', 'proposeBatch', { caseIds }),
    ).proposals;

  test('said on the phone or at the window, it holds for the batch, each case its own', async () => {
    const [first, second, third] = await Promise.all(
      ['wish-1', 'wish-2', 'wish-3'].map((openid) => granted(office, openid)),
    );
    if (!first || !second || !third) throw new Error('three cases were granted');
    const lawyers = await register();
    const man = lawyers.findLast(({ sex }) => sex === 'male');
    dataOf(await office.phone('wish-1', 'wishLawyer', { caseId: first, wish: 'woman' }));
    const seen = dataOf<{ wishes: string[] }>(
      await office.phone('wish-1', 'wishLawyer', { caseId: first, wish: 'sign' }),
    );
    expect(seen.wishes).toEqual(['要女律师', '会手语']);
    const asked = { woman: false, language: null, named: man?.name };
    dataOf(await decide(office, 'zhouhang', 'noteWishes', second, asked));

    const [one, two, three] = await proposals([first, second, third]);
    expect(one?.wishes).toEqual(['要女律师', '会手语']);
    expect(lawyers.find(({ id }) => id === one?.candidate?.lawyerId)?.sex).toBe('female');
    expect(two?.candidate?.lawyerName).toBe(man?.name);
    expect(three?.wishes).toEqual([]);
  });

  test('the single choice starts from it, and the dispatcher may look without it', async () => {
    const caseId = await granted(office, 'wish-4');
    dataOf(await office.phone('wish-4', 'wishLawyer', { caseId, wish: 'woman' }));
    const unfitMen = async (more: object) =>
      dataOf<{ candidates: { unfit: string[] }[] }>(
        await office.desk('zhouhang', 'suggestLawyers', { caseId, ...more }),
      ).candidates.filter(({ unfit }) => unfit.includes('受援人要女律师')).length;
    expect(await unfitMen({})).toBeGreaterThan(0);
    expect(await unfitMen({ woman: false })).toBe(0);
  });

  test('a stranger says nothing, and a name or language needs its word', async () => {
    const caseId = await submitted(office, 'wish-6');
    const woman = { caseId, wish: 'woman' };
    expect(codeOf(await office.phone('somebody-else', 'wishLawyer', woman))).toBe('CaseNotFound');
    expect(codeOf(await office.phone('wish-6', 'wishLawyer', { caseId, wish: 'language' }))).toBe(
      'InputInvalid',
    );
  });
});

describe('a centre without 点援', () => {
  let other: TestOffice;

  beforeAll(async () => {
    other = await openTestOffice();
    const [centre] = await storedIn(other.cloud, 'centres');
    if (centre) await putBack(other.cloud, 'centres', { ...centre, ownChoice: false });
  });
  afterAll(() => other.close());

  test('takes no name, on the phone or at the desk, and goes by turn', async () => {
    const caseId = await submitted(other, 'wish-5');
    const named = { caseId, wish: 'named', text: '孙律师' };
    expect(codeOf(await other.phone('wish-5', 'wishLawyer', named))).toBe('NotAllowed');
    dataOf(await other.phone('wish-5', 'wishLawyer', { caseId, wish: 'woman' }));
    const asked = { woman: false, language: null, named: '孙律师' };
    expect(codeOf(await decide(other, 'lijing', 'noteWishes', caseId, asked))).toBe('NotAllowed');
    const { centre } = dataOf<{ centre: { ownChoice: boolean } }>(await other.phone('wish-5', 'home'));
    expect(centre.ownChoice).toBe(false);
    expect(dataOf(await other.desk('zhouhang', 'suggestLawyers', { caseId }))).toMatchObject({
      ownChoice: false,
      asked: { woman: true, named: null },
    });
  });
});

describe('papers handed over the counter', () => {
  const notice = { items: [{ code: 'wage_evidence', sentence: '请补欠条。' }], dueOn: '2026-12-25' };
  async function asked(openid: string): Promise<string> {
    const caseId = await submitted(office, openid);
    dataOf(await decide(office, 'lijing', 'askSupplement', caseId, notice));

    return caseId;
  }
  async function scan(caseId: string, userName = 'lijing', bytes = photoFor('wage_evidence').bytes) {
    const { fileId } = dataOf<{ fileId: string }>(await deskUpload(office, userName, bytes));

    return office.desk(userName, 'addMaterial', {
      ...{ caseId, item: 'wage_evidence', fileId, name: '欠条.jpg', page: 1 },
    });
  }

  test('the scan of a paper goes into the case, and answers what was asked for', async () => {
    const caseId = await asked('counter-paper');
    expect(codeOf(await decide(office, 'lijing', 'supply', caseId, { items: [] }))).toBe('GapsMissing');
    dataOf(await scan(caseId));
    const { materials } = await caseOf(office, caseId);
    expect(materials).toEqual([
      expect.objectContaining({ item: 'wage_evidence', name: '欠条.jpg', kind: 'jpg', removedAt: null }),
    ]);
    dataOf(await decide(office, 'lijing', 'supply', caseId, { items: [] }));
    expect(await whatHappened(office, caseId)).toMatchObject({
      state: 'REVIEWING',
      role: 'clerk',
      clocks: ['review'],
      told: 'supplementReceived',
    });
  });

  test('what somebody does not have is explained for them', async () => {
    const caseId = await asked('counter-word');
    const items = [{ code: 'wage_evidence', explanation: '老板没有写欠条，有同村工友作证。' }];
    dataOf(await decide(office, 'lijing', 'supply', caseId, { items }));
    expect((await caseOf(office, caseId)).review.supplements[0]?.items[0]).toMatchObject(items[0] ?? {});
    expect(codeOf(await decide(office, 'lijing', 'supply', caseId, { items }))).toBe('ActionNotPossibleNow');
  });

  test("a colleague's upload, and a role that takes no papers, are refused", async () => {
    const caseId = await asked('counter-stranger');
    const { fileId } = dataOf<{ fileId: string }>(
      await deskUpload(office, 'wumei', photoFor('wage_evidence').bytes),
    );
    const paper = { caseId, item: 'wage_evidence', fileId, name: '欠条.jpg', page: 1 };
    expect(codeOf(await office.desk('lijing', 'addMaterial', paper))).toBe('FileNotUploaded');
    expect(codeOf(await scan(caseId, 'wangmin'))).toBe('NotAllowed');
    expect((await caseOf(office, caseId)).materials).toEqual([]);
  });
});
