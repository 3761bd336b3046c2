import type {
  BlindLine,
  BlindSheet,
  RepairLine,
  ReviewDesk,
  RoundSheet,
} from '../../../contract/quality/review';
import { drawSample } from '../../../domain/quality/review/draw';
import { barredFrom } from './assessors';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../../test/cloud';
import { decide, handled } from '../../../test/office-cases';
import { caseOf } from '../../../test/what-happened';
import { assessorId, assessors, employAssessors } from '../../../test/assessors';
import { dayOf } from '../../../domain/time/times';
import { feedbackLetters } from '../../../domain/quality/review/feedback';
import { ledgers } from '../../../domain/ledgers/all';
import { validInput } from '../../../test/inputs/valid-input';
import { functionTables } from '../../../test/permissions/functions';
let office: TestOffice;
let caseIds: string[];
const today = dayOf(new Date().toISOString());
const firmId = 'f000000000000001';
const points = { papers: 9, meeting: 13, evidence: 18, writing: 18, hearing: 13, reports: 9, filing: 10 };

/** Who handles a case: lawyer, firm, and what the firm is called before 律师事务所. */
async function handlerOf(caseId: string): Promise<{ lawyer: string; firm: string; bare: string }> {
  const { lawyerName, firmName } = (await caseOf(office, caseId)).assignment.assignments.at(-1) ?? {};
  const firm = firmName ?? '';

  return { lawyer: lawyerName ?? '', firm, bare: firm.replace('律师事务所', '') };
}

/** A closed case whose report names everybody whom it should not. */
async function closed(openid: string): Promise<string> {
  const caseId = await handled(office, openid);
  const { applicant } = await caseOf(office, caseId);
  const { lawyer, bare, firm } = await handlerOf(caseId);
  const short = [
    `老${lawyer[0]}`,
    `${lawyer[0]}律`,
    [...lawyer].join('　'),
    `${bare.slice(-2)}所`,
    bare.slice(-2),
  ];
  const summary = `本人${lawyer}（${firm}）约见了${applicant.name}，电话${applicant.phone}，微信号shenlv2020，李静转来材料。劳动仲裁委裁决支付工资12000元，${applicant.name}已经收到，${lawyer[0]}律师回访过。${short.join('、')}都在。`;
  const closing = { closedOn: today, way: 'award', result: 'won', recovered: 12000, wages: 12000 };
  dataOf(await decide(office, 'lijing', 'close', caseId, { ...closing, summary }));

  return caseId;
}

beforeAll(async () => {
  office = await openTestOffice();
  await employAssessors(office);
  caseIds = [await closed('file-1'), await closed('file-2')];
});
afterAll(() => office.close());

const draw = async (more: object = {}, userName = 'chenli') =>
  office.desk(userName, 'drawRound', {
    ...{ key: newDraftKey(), title: '2026年下半年评查', kind: 'civil', from: today, to: today },
    ...{ firmId: null, lawyerId: null, stage: null, share: 100, seed: '大乐透26135期', perFile: 2 },
    assessors: assessors.map((one) => ({ staffId: assessorId(one), firmId: one === 'kin' ? firmId : null })),
    ...more,
  });
const round = async (id: string) => dataOf<RoundSheet>(await office.desk('chenli', 'openRound', { id }));
const mine = async (userName: string) =>
  dataOf<{ files: BlindLine[] }>(await office.desk(userName, 'myReviews', {})).files;
const blind = async (userName: string, id: string) =>
  dataOf<BlindSheet>(await office.desk(userName, 'openReview', { id }));
const score = async (userName: string, id: string, more: object = {}) =>
  office.desk(userName, 'scoreFile', {
    ...{
      id,
      version: (await blind(userName, id)).version,
      points,
      vetoes: [],
      comment: '办得认真，文书清楚。',
    },
    ...more,
  });

let roundId = '';

test('a round is drawn by a seed that anybody can draw with again', async () => {
  for (const who of ['fengyan', 'lijing', 'yuqing']) expect(codeOf(await draw({}, who))).toBe('NotAllowed');
  expect(codeOf(await draw({ from: '2020-01-01', to: '2020-02-01' }))).toBe('InputInvalid');
  for (const nobody of [{ firmId: 'none' }, { lawyerId: 'none' }, { stage: 'death_review' }, { stage: 'no' }])
    expect(codeOf(await draw(nobody))).toBe('InputInvalid');
  const { lawyer, bare, firm } = await handlerOf(caseIds[0] ?? '');
  for (const title of [
    ...[
      `${lawyer}的案卷`,
      `${lawyer.slice(0, 1)}律案卷`,
      `老${lawyer.slice(0, 1)}案卷`,
      [...lawyer].join(' '),
    ],
    ...[`${firm}评查`, `${bare}评查`, `${bare.slice(-2)}所案卷`],
  ])
    expect(codeOf(await draw({ title }))).toBe('InputInvalid');
  const few = [assessorId('fengyan'), assessorId('kin')].map((one, at) => ({
    staffId: one,
    firmId: at ? firmId : null,
  }));
  expect(codeOf(await draw({ assessors: few }))).toBe('InputInvalid');
  const key = newDraftKey();
  roundId = dataOf<{ id: string }>(await draw({ key })).id;
  expect(dataOf<{ id: string }>(await draw({ key })).id).toBe(roundId);
  const drawn = await round(roundId);
  expect(drawn.files.map(({ receiptNo }) => receiptNo).sort()).toEqual(
    [...drawSample(drawn.list, { seed: drawn.seed, share: drawn.share })].sort(),
  );
  expect(drawn.files).toHaveLength(2);
  expect(drawn.files.flatMap((file) => file.assessors.map(({ name }) => name))).not.toContain('评查员kin');
  expect(await mine('kin')).toEqual([]);
});

test('nothing that an assessor gets names the handler, the firm, the recipient or whoever acted', async () => {
  const c = await caseOf(office, caseIds[0] ?? '');
  const assignment = c.assignment.assignments.at(-1);
  const names = [
    ...[c.applicant.name, c.applicant.phone, c.applicant.identity.number, c.receiptNo, c._id],
    ...[assignment?.lawyerName, assignment?.firmName, assignment?.lawyerId, assignment?.firmId],
    ...[c.dispute.opponent, ...c.events.map(({ actor }) => actor.name).filter((name) => name !== '申请人')],
  ].filter((one): one is string => Boolean(one));
  const { lawyer, bare } = await handlerOf(caseIds[0] ?? '');
  names.push(`老${lawyer[0]}`, `${lawyer[0]}律`, [...lawyer].join('　'), bare.slice(-2), 'shenlv2020');
  expect(names.length).toBeGreaterThan(13);
  const told: string[] = [];
  for (const who of assessors) {
    const list = await office.desk(who, 'myReviews', {});
    const { files } = dataOf<{ files: BlindLine[] }>(list);
    const sheets = await Promise.all(files.map(({ id }) => office.desk(who, 'openReview', { id })));
    const refused = await Promise.all([
      office.desk(who, 'openRound', { id: roundId }),
      office.desk(who, 'openReviews', {}),
    ]);
    expect(refused.map(codeOf)).toEqual(['NotAllowed', 'NotAllowed']);
    told.push(JSON.stringify([list, sheets, refused]));
  }
  const assessorsAnswers = told.join('\n');
  expect(assessorsAnswers).toContain('裁决支付工资');
  expect(names.filter((name) => assessorsAnswers.includes(name))).toEqual([]);
  expect(assessorsAnswers).not.toContain('评查员');
});

/** Ends the session or changes the account, or is the page for everybody: nothing of a case comes back. */
const doorways = ['signIn', 'signOut', 'changePassword', 'startSecondFactor', 'confirmSecondFactor'].concat(
  'readPublicPage',
);

test('whatever an assessor asks of any door, the file they look at stays without names', async () => {
  const c = await caseOf(office, caseIds[0] ?? '');
  const { firmId: firm, firmName, lawyerId, lawyerName } = c.assignment.assignments.at(-1) ?? {};
  const hidden = [c.applicant.name, c.applicant.phone, c.applicant.identity.number, c.receiptNo]
    .concat([lawyerName ?? null, firmName ?? null])
    .filter((one): one is string => Boolean(one));
  expect(hidden).toHaveLength(6);
  const known = {
    ...{ caseId: c._id, caseIds: [c._id], id: c._id, version: c.version, firmId: firm, lawyerId },
    ...{ materialId: c.materials[0]?.id, paperId: c.papers[0]?.id, personId: lawyerId },
    papers: [{ caseId: c._id, paperId: c.papers[0]?.id }],
  };
  const actions = functionTables()
    .filter(({ isDesk }) => isDesk)
    .flatMap((one) => one.actions)
    .filter(({ name }) => !doorways.includes(name));
  const asked = actions.flatMap(({ name, input }) => {
    const sent = validInput(input, known) as Readonly<Record<string, unknown>>;
    const ofEach = 'ledger' in sent ? ledgers.map((one) => ({ ...sent, ledger: one.name })) : [sent];

    return ofEach.map((one) => [name, one] as const);
  });
  expect(asked.length).toBeGreaterThan(150);
  const told: string[] = [];
  for (const [name, sent] of asked) {
    const answer = JSON.stringify(await office.desk('fengyan', name, sent));
    const said = hidden.filter((one) => answer.includes(one));
    if (said.length > 0) told.push(`${name} tells ${said.join()}`);
  }
  expect(told).toEqual([]);
  expect((await caseOf(office, caseIds[0] ?? '')).version).toBe(c.version);
});

test('nobody assesses what they did under an account of before, nor what they handle by name', async () => {
  const c = await caseOf(office, caseIds[0] ?? '');
  const human = { name: '隔壁的人', firmId: null };
  const acted = c.events.at(-1)?.actor.id ?? '';
  expect(barredFrom(c, [{ ...human, id: 'new', sameAs: [acted] }])).toEqual(['new']);
  expect(barredFrom(c, [{ ...human, id: 'new', sameAs: ['other'] }])).toEqual([]);
  const name = ` ${c.assignment.assignments.at(-1)?.lawyerName ?? ''}`;
  expect(barredFrom(c, [{ ...human, id: 'lawyer', name }])).toEqual(['lawyer']);
  const firm = c.assignment.assignments.at(-1)?.firmId ?? '';
  expect(barredFrom(c, [{ ...human, id: 'kin', firmId: firm }])).toEqual(['kin']);
});

test('points above their line, points left out and a second voice are refused by name', async () => {
  const [file] = await mine('fengyan');
  const id = file?.id ?? '';
  for (const more of [
    { points: { ...points, papers: 11 } },
    { points: { ...points, papers: 8.3 } },
    { points: { papers: 8 } },
    { points: { ...points, other: 1 } },
    { vetoes: ['长得不好看'] },
  ])
    expect(codeOf(await score('fengyan', id, more))).toBe('InputInvalid');
  expect(codeOf(await office.desk('kin', 'openReview', { id }))).toBe('LineNotFound');
});

test('two that lie far apart call a third; the nearer two count; published, the points stand', async () => {
  const before = await round(roundId);
  const version = before.version;
  expect(codeOf(await office.desk('chenli', 'publishRound', { id: roundId, version }))).toBe(
    'ConditionUnmet',
  );
  const low = { ...points, evidence: 5, writing: 8 };
  const far = (await mine('fengyan'))[0]?.id ?? '';
  dataOf(await score('fengyan', far));
  const other = await otherThan(far, 'fengyan');
  dataOf(await score(other, far, { points: low }));
  expect((await round(roundId)).files.find(({ id }) => id === far)).toMatchObject({ grade: null });
  const third = await otherThan(far, 'fengyan', other);
  dataOf(await score(third, far, { points: { ...points, writing: 17 } }));
  expect((await round(roundId)).files.find(({ id }) => id === far)).toMatchObject({
    points: 89.5,
    grade: '良好',
  });
  for (const who of assessors)
    for (const { id, total } of await mine(who)) if (total === null) dataOf(await score(who, id));
  const done = await round(roundId);
  expect(done.results).toMatchObject({
    assessed: 2,
    counts: { 优秀: 1, 良好: 1 },
    goodShare: 100,
    passShare: 100,
  });
  expect(done.lost[0]?.item).toBe('阅卷、调查取证');
  dataOf(await office.desk('chenli', 'publishRound', { id: roundId, version }));
  expect(await mine('fengyan')).toEqual([]);
  expect(codeOf(await score('fengyan', far))).toBe('AlreadyDone');
  await office.cloud.invoke('clock', {});
  const asked = { from: today, to: today, cuts: [], before: null };
  const { lines } = dataOf<{ lines: { about: string; amount: number }[] }>(
    await office.desk('chenli', 'figureLines', { ...asked, figure: '评查卷数' }),
  );
  expect(lines).toMatchObject([{ about: '2026年下半年评查', amount: 2 }]);
});

/** Another assessor who was asked to look at the file. */
async function otherThan(id: string, ...not: readonly string[]): Promise<string> {
  for (const who of assessors)
    if (!not.includes(who) && (await mine(who)).some((one) => one.id === id)) return who;
  throw new Error('nobody else was asked');
}

test('the grade of the published review moves the subsidy by the factor that the centre set', async () => {
  const { files } = await round(roundId);
  const good = files.find(({ grade }) => grade === '良好');
  const { version } = dataOf<{ version: number }>(await office.desk('chenli', 'openSetUp', {}));
  const table = { name: '青禾标准', from: '2020-01-01', to: null, items: { 仲裁: 1000 }, away: {}, hard: 0 };
  const more = { eachFurtherPerson: 0, most: null, endedEarly: null };
  const save = (grades: object) =>
    office.desk('chenli', 'saveSubsidyTable', { version, ...table, ...more, grades });
  expect(codeOf(await save({ 良好: 3 }))).toBe('InputInvalid');
  dataOf(await save({ 良好: 0.9 }));
  const basis = await office.desk('qianjin', 'subsidyBasis', { caseId: good?.caseId });
  const tables = expect.arrayContaining([expect.objectContaining({ grades: { 良好: 0.9 } })]) as unknown;
  expect(dataOf(basis)).toMatchObject({ grade: '良好', tables });
});

test('a sheet adds up to 100, two who change it do not overwrite each other, and a repair has its day', async () => {
  const { sheets, limits, version } = dataOf<ReviewDesk>(await office.desk('chenli', 'openReviews', {}));
  const save = (more: object = {}) =>
    office.desk('chenli', 'saveScoreSheet', { version, kind: 'civil', ...sheets.civil, limits, ...more });
  const [first, ...rest] = sheets.civil.items;
  expect(codeOf(await save({ items: [{ ...first, most: 20 }, ...rest] }))).toBe('InputInvalid');
  expect(codeOf(await save({ limits: { ...limits, good: 95 } }))).toBe('InputInvalid');
  dataOf(await save({ limits: { ...limits, excellent: 92 } }));
  expect(codeOf(await save())).toBe('LineHasChanged');
  const [file] = (await round(roundId)).files;
  const repair = { id: file?.id, what: '补上风险告知笔录', dueOn: today, done: false };
  dataOf(await office.desk('chenli', 'noteRepair', repair));
  expect(codeOf(await office.desk('chenli', 'noteRepair', { ...repair, dueOn: '2020-01-01' }))).toBe(
    'DayInvalid',
  );
  const { lines } = dataOf<{ lines: RepairLine[] }>(await office.desk('yuqing', 'listRepairs', {}));
  expect(lines).toMatchObject([{ id: file?.id, what: '补上风险告知笔录', daysLeft: 0, done: false }]);
  const letters = feedbackLetters('评查', (await round(roundId)).files);
  expect(letters).toHaveLength(1);
  expect(letters[0]?.sentences.join('')).toMatch(/抽到您承办的案卷2卷.*前改好：补上风险告知笔录/);
  expect(letters[0]?.sentences.join('')).not.toContain('评查员third');
  dataOf(await office.desk('chenli', 'noteRepair', { ...repair, what: null, dueOn: null, done: true }));
  expect((await round(roundId)).files[0]?.repair?.doneAt).not.toBeNull();
});
