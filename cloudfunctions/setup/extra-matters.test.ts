import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { handsOf } from '../../local/sample/hands';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const extra = { matter: 'school_injury', source: '青禾县办法第三条', verified: false };
const switches = {
  ...{ nearestCentre: 'none', migrantKinExempt: false, committeeMayApply: [] },
  ...{ standardAmount: null, greenStandard: null },
};
const plan = {
  from: day(-2),
  packId: 'national',
  switches: { ...switches, extraMatters: [extra] },
  note: '',
};
const hurtAtSchool = {
  ...workerAnswers,
  ...{ entrance: 'plain', topic: '受伤索赔', matter: 'school_injury', migrant: 'no', stage: 'none' },
  ...{ status: ['none'], fixed_income: 'yes', household_size: '3', family_income: '3000' },
};

async function judged(): Promise<{ inScope: unknown; basisForCitizens: string[] }> {
  const input = { draftKey: newDraftKey(), entrance: 'window', answers: hurtAtSchool, consent: true };
  const { caseId } = dataOf(await office.desk('lijing', 'takeDownApplication', input));

  return dataOf<{ assessment: { inScope: unknown; basisForCitizens: string[] } }>(
    await office.desk('lijing', 'openDossier', { caseId }),
  ).assessment;
}

test('one matter stands once, and each has something that says so', async () => {
  const { version } = dataOf<{ version: number }>(await office.desk('chenli', 'openSetUp'));
  const save = (extraMatters: object[]) =>
    office.desk('chenli', 'savePack', {
      version,
      plan: { ...plan, from: day(3), switches: { ...switches, extraMatters } },
    });
  expect(codeOf(await save([extra, extra]))).toBe('InputInvalid');
  expect(codeOf(await save([{ ...extra, source: '' }]))).toBe('InputInvalid');
  expect(codeOf(await save([{ ...extra, matter: 'wages' }]))).toBe('InputInvalid');
});

test('from its day on new applications are judged by it, and the phone is told', async () => {
  expect((await judged()).inScope).toBe(false);
  const { version } = dataOf<{ version: number }>(await office.desk('chenli', 'openSetUp'));
  const earlier = new Date(Date.now() - 4 * 86_400_000).toISOString();
  await handsOf(office.cloud).desk('chenli', 'savePack', { version, plan }, earlier);

  const now = await judged();
  expect(now.inScope).toBe(true);
  expect(now.basisForCitizens).not.toContain(extra.source);
  const { rules } = dataOf<{ rules: { own: { extraMatters: object[] } } }>(
    await office.phone('a-parent', 'home'),
  );
  expect(rules.own.extraMatters).toEqual([extra]);
});
