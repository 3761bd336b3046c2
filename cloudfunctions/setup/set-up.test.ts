import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { announcedYears } from '../../domain/deadlines/announced-years';
import { handsOf } from '../../local/sample/hands';
import { newId } from '../platform/ids';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import type { PackTrial } from '../../contract/setup/packs';
let office: TestOffice;

interface SetUp {
  readonly version: number;
  readonly centre: Record<string, unknown>;
  readonly limits: Record<string, unknown>;
  readonly stations: readonly { id: string; name: string; version: number; open: boolean }[];
  readonly packs: readonly { from: string }[];
  readonly texts: Record<string, unknown>;
  readonly changes: readonly { id: string; title: string; canBeTakenBack: boolean }[];
}

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const setUp = async () => dataOf<SetUp>(await office.desk('chenli', 'openSetUp'));

/** Changes as the director, on the version that stands now. */
async function change(action: string, input: object) {
  const { version } = await setUp();

  return office.desk('chenli', action, { version, ...input });
}

/** What the register of stations asks beside what the phone shows. */
const newParts = { staffed: true, hasSign: true };
/** 1,500 yuan a head: over the figure that the centre enters below. */
const poorAnswers = {
  ...workerAnswers,
  entrance: 'plain',
  migrant: 'no',
  status: ['none'],
  household_size: '2',
  family_income: '3000',
};

async function takenDown(answers: object): Promise<string> {
  const input = { draftKey: newDraftKey(), entrance: 'window', answers, consent: true };

  return String(dataOf(await office.desk('lijing', 'takeDownApplication', input)).caseId);
}

const dossierOf = async (caseId: string) =>
  dataOf<{ case: { pack: object }; assessment: { outcome: string }; line: { dueOn: string } }>(
    await office.desk('lijing', 'openDossier', { caseId }),
  );

const switches = {
  nearestCentre: 'none',
  migrantKinExempt: false,
  committeeMayApply: [],
  standardAmount: { value: 1000, source: '青禾县2026年公告', verified: true },
  greenStandard: null,
};

test('the card on the phone shows what the director set, new places too and closed ones no more', async () => {
  const { centre } = await setUp();
  const changed = { ...centre, phone: '0999-1230000', promises: ['电话有人接。'], access: '有轮椅' };
  dataOf(await change('saveCentre', { centre: changed }));
  const station = {
    name: '青禾县总工会工作站',
    kind: 'special',
    group: 'workers',
    phone: '0999-1230001',
    address: '青禾县工会楼一楼',
    hours: '周三全天',
    access: '有坡道',
    place: { latitude: 30.1, longitude: 110.1 },
    ...{ ...newParts, open: true },
  };
  const line = { ledger: 'stations', id: newId(), version: 0, values: station };
  dataOf(await office.desk('chenli', 'saveLedgerLine', line));
  const { stations } = await setUp();
  const first = stations.find(({ name }) => name.startsWith('柳溪镇'));
  const { id, version, ...parts } = first as NonNullable<typeof first>;
  const values = { ...parts, ...newParts, open: false };
  dataOf(await office.desk('chenli', 'saveLedgerLine', { ledger: 'stations', id, version, values }));

  const home = dataOf<{ centre: Record<string, unknown> & { stations: { name: string }[] } }>(
    await office.phone('a-citizen', 'home'),
  );
  expect(home.centre).toMatchObject({ phone: '0999-1230000', promises: ['电话有人接。'], access: '有轮椅' });
  const names = home.centre.stations.map(({ name }) => name);
  expect(names).toContain(station.name);
  expect(names).not.toContain(first?.name);
});

test('papers carry the new short name, and what was issued keeps its number', async () => {
  const issued = async (caseId: string) => {
    const { line } = await dossierOf(caseId).then((d) => d as unknown as { line: { version: number } });
    dataOf(await office.desk('lijing', 'accept', { caseId, version: line.version }));
    const { case: c } = await dossierOf(caseId).then(
      (d) => d as unknown as { case: { papers: { number: string }[] } },
    );

    return c.papers.map(({ number }) => number);
  };
  const old = await takenDown(workerAnswers);
  const before = await issued(old);
  const { centre } = await setUp();
  dataOf(await change('saveCentre', { centre: { ...centre, shortName: '禾' } }));
  const after = await issued(await takenDown(workerAnswers));
  expect(before.every((number) => number.startsWith('青'))).toBe(true);
  expect(after.length).toBeGreaterThan(0);
  expect(after.every((number) => number.startsWith('禾'))).toBe(true);
});

test('clocks count with the days off that were entered, from the next reading on', async () => {
  const caseId = await takenDown({ ...poorAnswers, name: '钱小河' });
  const { dueOn } = (await dossierOf(caseId)).line;
  const [year, day] = [Number(dueOn.slice(0, 4)), dueOn.slice(5)];
  const announced = announcedYears.find((one) => one.year === year);
  const restDays = [...(announced?.restDays ?? ['01-01', '05-01', '10-01', '10-02', '10-03']), day];
  const answer = await change('saveHolidays', {
    year,
    restDays,
    workDays: [...(announced?.workDays ?? [])],
    source: '国办发明电〔测试〕1号',
  });
  dataOf(answer);
  const clocks = dataOf<{ clocks: { dueOn: string | null }[] }>(
    await office.desk('lijing', 'openDossier', { caseId }),
  ).clocks;
  expect(clocks.map((clock) => clock.dueOn)).not.toContain(dueOn);
});

test('a year that contradicts itself is refused with the day, and nothing is kept', async () => {
  const before = await setUp();
  const wrong = { year: 2027, restDays: ['02-29'], workDays: ['01-04'], source: '国办发明电〔测试〕2号' };
  const answer = await change('saveHolidays', wrong);
  expect(answer.ok ? [] : answer.error.fields?.map(({ message }) => message)).toEqual(
    expect.arrayContaining(['2027年没有2月29日，请核对。', '1月4日不是周末，本来就上班，请去掉。']),
  );
  expect(await setUp()).toEqual(before);
});

test('a version to come is tried on last year, holds from its day, and old cases keep theirs', async () => {
  const old = await takenDown({ ...poorAnswers, name: '孙小河' });
  const outcome = (await dossierOf(old)).assessment.outcome;
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const plan = { from: day(-2), packId: 'national', switches, note: '县里新公告' };

  const asked = { plan: { ...plan, from: day(3) }, cursor: null };
  const { changed } = dataOf<PackTrial>(await office.desk('yuqing', 'tryPack', asked));
  const mine = changed.find(({ caseId }) => caseId === old);
  expect(mine).toMatchObject({ before: { outcome }, after: { outcome: 'ineligible' }, subsidy: 1500 });
  expect(mine?.rules.length).toBeGreaterThan(0);

  expect(codeOf(await change('savePack', { plan }))).toBe('InputInvalid');
  const { version } = await setUp();
  const earlier = new Date(Date.now() - 4 * 86_400_000).toISOString();
  await handsOf(office.cloud).desk('chenli', 'savePack', { version, plan }, earlier);

  const fresh = await takenDown({ ...poorAnswers, name: '李小河' });
  expect((await dossierOf(fresh)).assessment.outcome).toBe('ineligible');
  expect((await dossierOf(fresh)).case.pack).toMatchObject({ id: 'national', own: switches });
  expect((await dossierOf(old)).assessment.outcome).toBe(outcome);

  expect(codeOf(await change('dropPack', { from: plan.from }))).toBe('ActionNotPossibleNow');
  const entered = (await setUp()).changes.find(({ title }) => title.includes('起用的规则'));
  expect(codeOf(await change('takeBack', { changeId: entered?.id }))).toBe('ActionNotPossibleNow');
});

test('own words replace the product’s, a discreet message stays neutral, and unknown blanks are refused', async () => {
  const texts = {
    reasons: ['不在法律援助范围。'],
    supplements: { id_card: '请带身份证原件来拍。' },
    quickReplies: ['请带欠条来。'],
    messages: { submitted: '收到了，编号{编号}。' },
    neutral: '有空请看一下手机。',
  };
  const odd = { ...texts, messages: { submitted: '收到了，{身份证}。' } };
  expect(codeOf(await change('saveTexts', { texts: odd }))).toBe('InputInvalid');
  const long = { ...texts, neutral: '这一条消息写得实在太长了，微信里放不下二十个字。' };
  expect(codeOf(await change('saveTexts', { texts: long }))).toBe('InputInvalid');
  dataOf(await change('saveTexts', { texts }));

  const send = async (openid: string, more: object) => {
    const answers = { ...workerAnswers, ...more };
    const saved = await office.phone(openid, 'saveDraft', { draftKey: newDraftKey(), revision: 1, answers });
    const { caseId } = dataOf(saved);
    const sent = { caseId, revision: 1, consent: true, promise: true };
    dataOf(await office.phone(openid, 'submit', sent));

    return String(caseId);
  };
  const open = await send('open-about-it', {});
  const discreet = await send('discreet', { contact_way: 'message_only', discreet: 'yes' });
  await handsOf(office.cloud).clock(['followEvents'], new Date().toISOString());
  const body = { collectionName: 'outbox', queryType: 'WHERE', query: '{}', limit: 100 };
  const { data } = await office.cloud.store.run('database.getDocument', body);
  const sentences = (data as { list: string[] }).list
    .map((text) => JSON.parse(text) as { caseId: string; sentence: string })
    .filter(({ caseId }) => caseId === open || caseId === discreet)
    .map(({ sentence }) => sentence);
  expect(sentences).toContainEqual(expect.stringMatching(/^收到了，编号.+。$/));
  expect(sentences).toContain('有空请看一下手机。');
  expect(dataOf(await office.desk('lijing', 'ownTexts'))).toMatchObject({ quickReplies: ['请带欠条来。'] });
});

test('a template of WeChat is entered with its keywords, and what cannot be filled is named', async () => {
  const { texts } = await setUp();
  const template = {
    ...{ id: 'tpl_of_county', moments: ['closed'], keywords: { thing1: 'message', time2: 'day' } },
  };
  const save = (...templates: readonly object[]) => change('saveTexts', { texts: { ...texts, templates } });
  const wrong: readonly (readonly [object, string])[] = [
    [{ ...template, keywords: { thing1: 'message' } }, '两到五个'],
    [{ ...template, keywords: { thing1: 'message', time2: 'state' } }, '填不了'],
    [{ ...template, keywords: { thing1: 'message', amount2: 'day' } }, '填不了'],
    [{ ...template, moments: [] }, '哪些时候'],
    [{ ...template, id: '短' }, '后台抄'],
  ];
  for (const [one, sentence] of wrong) expect(JSON.stringify(await save(one))).toContain(sentence);
  expect(JSON.stringify(await save(template, { ...template, id: 'tpl_of_other' }))).toContain('同一个时候');
  dataOf(await save(template));
  expect((await setUp()).texts.templates).toEqual([template]);
});

test('a change is taken back as a change of its own, which the auditor sees with both values', async () => {
  const { limits } = await setUp();
  dataOf(await change('saveLimits', { limits: { ...limits, supplementDays: 12 } }));
  const [last] = (await setUp()).changes;
  expect(last).toMatchObject({ title: '修改办理期限', canBeTakenBack: true });
  dataOf(await change('takeBack', { changeId: last?.id }));
  const now = await setUp();
  expect(now.limits).toEqual(limits);
  expect(now.changes[0]?.title).toBe('撤回：修改办理期限');
  expect(now.changes.find(({ id }) => id === last?.id)?.canBeTakenBack).toBe(false);
  expect(codeOf(await change('takeBack', { changeId: last?.id }))).toBe('ActionNotPossibleNow');

  const { lines } = dataOf<{ lines: { title: string; before: object; after: object }[] }>(
    await office.desk('yuqing', 'listOfficeChanges', { cursor: null }),
  );
  const line = lines.find(({ title }) => title === '修改办理期限');
  expect(line?.before).toMatchObject({ rules: { supplementDays: 10 } });
  expect(line?.after).toMatchObject({ rules: { supplementDays: 12 } });
});

test('of two who change at once one wins, and the other is told to look again', async () => {
  const { version, limits } = await setUp();
  const answers = await Promise.all(
    [21, 22].map((supplementDays) =>
      office.desk('chenli', 'saveLimits', { version, limits: { ...limits, supplementDays } }),
    ),
  );
  expect(answers.map(codeOf).sort()).toEqual(['SetUpHasChanged', 'ok']);
  expect((await setUp()).version).toBe(version + 1);
});

test('the director changes, the auditor reads, and nobody else gets in', async () => {
  const { version, limits, centre, texts, stations } = await setUp();
  const plan = { from: '2099-01-01', packId: 'national', switches, note: '' };
  const { id, version: seen, ...station } = stations[0] ?? { id: '', version: 0 };
  const writing: readonly (readonly [string, object])[] = [
    ['saveCentre', { version, centre: { ...centre, hours: '随时' } }],
    ['saveLimits', { version, limits: { ...limits, dossierDays: 29 } }],
    ['saveLedgerLine', { ledger: 'stations', id, version: seen, values: { ...station, ...newParts } }],
    ['saveHolidays', { version, ...holidaysOf2026(), source: '国办发明电〔测试〕3号' }],
    ['savePack', { version, plan }],
    ['dropPack', { version, from: '2099-01-01' }],
    ['saveTexts', { version, texts: { ...texts, neutral: null } }],
    ['takeBack', { version, changeId: (await setUp()).changes[0]?.id }],
  ];
  const reading: readonly (readonly [string, object])[] = [
    ['openSetUp', {}],
    ['tryPack', { plan, cursor: null }],
  ];
  const others = ['lijing', 'wangmin', 'linfang', 'zhouhang', 'sunyue', 'tangsi', 'malan', 'liuxi'];
  for (const who of [...others, 'yuqing']) {
    for (const [action, input] of writing)
      expect([who, action, codeOf(await office.desk(who, action, input))]).toEqual([
        who,
        action,
        'NotAllowed',
      ]);
    const expected = who === 'yuqing' ? 'ok' : 'NotAllowed';
    for (const [action, input] of reading)
      expect([who, action, codeOf(await office.desk(who, action, input))]).toEqual([who, action, expected]);
  }
  expect((await setUp()).version).toBe(version);
});

function holidaysOf2026() {
  const found = announcedYears.find(({ year }) => year === 2026);

  return { year: 2026, restDays: [...(found?.restDays ?? [])], workDays: [...(found?.workDays ?? [])] };
}
