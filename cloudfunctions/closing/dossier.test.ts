import { dayOf } from '../../domain/time/times';
import { officeBefore } from '../../test/another-day';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { closed, decide, filed, handedIn, handled, onShelf, wellKept } from '../../test/office-cases';
import { caseOf, whatHappened } from '../../test/what-happened';

/** 一案一卷: the dossier is handed in, checked, returned with a list, and put away under its number. */
let office: TestOffice;
const year = dayOf(new Date().toISOString()).slice(0, 4);

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

test('what the list of this kind asks for is named, and nothing is kept', async () => {
  const caseId = await closed(office, 'gaps');
  const refused = await decide(office, 'lijing', 'submitDossier', caseId, {
    items: [{ code: 'meeting', pages: 4, copy: false }],
  });
  expect(refused).toMatchObject({
    error: {
      code: 'PaperMissing',
      message:
        '案卷还缺：四项告知书、仲裁申请书、证据和调查材料、裁决书或仲裁调解书。请补上，或写明为什么没有。',
    },
  });
  expect(await caseOf(office, caseId)).toMatchObject({ state: 'CLOSED', closing: { dossier: null } });
});

test.each([
  ['no pages', { items: [{ code: 'meeting', pages: 0, copy: false }] }],
  ['a paper nobody knows', { items: [{ code: 'toString', pages: 1, copy: false }] }],
  ['nothing', { items: [] }],
  ['a gap without a reason', { absent: [{ code: 'hearing', reason: ' ' }] }],
  ['the same paper twice', { absent: [{ code: 'meeting', reason: '没有见面' }] }],
])('%s is refused by name', async (what, more) => {
  const caseId = await closed(office, `unsound-${what.length}`);
  expect(codeOf(await decide(office, 'lijing', 'submitDossier', caseId, { ...handedIn, ...more }))).toBe(
    'InputInvalid',
  );
});

test('handed in, returned with a list, handed in again, archived under a number', async () => {
  const caseId = await closed(office, 'whole-way');
  dataOf(await decide(office, 'lijing', 'submitDossier', caseId, handedIn));
  expect(await whatHappened(office, caseId)).toMatchObject({ state: 'FILE_REVIEW', clocks: ['file_review'] });
  expect(codeOf(await decide(office, 'lijing', 'submitDossier', caseId, handedIn))).toBe(
    'ActionNotPossibleNow',
  );

  expect(codeOf(await decide(office, 'lijing', 'returnDossier', caseId, { gaps: ['缺签名'] }))).toBe(
    'NotAllowed',
  );
  dataOf(await decide(office, 'sunyue', 'returnDossier', caseId, { gaps: ['会见笔录没有签名'] }));
  expect(await whatHappened(office, caseId)).toMatchObject({ state: 'CLOSED', clocks: ['dossier'] });
  expect((await caseOf(office, caseId)).closing.dossier?.gaps).toEqual(['会见笔录没有签名']);

  dataOf(await decide(office, 'zhouhang', 'submitDossier', caseId, handedIn));
  dataOf(await decide(office, 'sunyue', 'passDossier', caseId, onShelf));
  const { state, closing } = await caseOf(office, caseId);
  expect(state).toBe('ARCHIVED');
  expect(closing.dossier?.passedAt).not.toBeNull();
  expect(closing.archive).toMatchObject({
    archiveClass: 'civil',
    year: Number(year),
    volumes: 1,
    secret: false,
  });
  expect(closing.archive?.expiresOn).toBe(`${Number(year) + 30}-12-31`);
  for (const [who, action, more] of [
    ['sunyue', 'passDossier', onShelf],
    ['lijing', 'noteProgress', { act: 'other', happenedOn: dayOf(new Date().toISOString()), text: '又见面' }],
    ['lijing', 'addNote', { text: '补一句' }],
  ] as const) {
    const { version } = await caseOf(office, caseId);
    const seen = action === 'addNote' ? { caseId } : { caseId, version };
    expect(codeOf(await office.desk(who, action, { ...seen, ...more }))).toBe('ActionNotPossibleNow');
  }
});

test('numbers follow one another by class and year, also when two put away at once', async () => {
  const cases = await Promise.all(['first', 'second'].map((name) => filed(office, name)));
  const passed = await Promise.all(
    cases.map((caseId) => decide(office, 'sunyue', 'passDossier', caseId, onShelf)),
  );
  for (const one of passed) dataOf(one);
  const places = await Promise.all(
    cases.map(async (caseId) => (await caseOf(office, caseId)).closing.archive),
  );
  const serials = places.map((place) => place?.serial ?? 0).sort((one, other) => one - other);
  expect((serials[1] ?? 0) - (serials[0] ?? 0)).toBe(1);
  for (const place of places) expect(place?.number).toBe(`青援民档〔${year}〕第${place?.serial}号`);
});

test('a wrong place takes no number', async () => {
  const caseId = await filed(office, 'no-shelf');
  for (const wrong of [{ shelf: ' ' }, { volumes: 0 }, { volumes: 100 }, { retentionYears: 0 }])
    expect(codeOf(await decide(office, 'sunyue', 'passDossier', caseId, { ...onShelf, ...wrong }))).toBe(
      'InputInvalid',
    );
  expect((await caseOf(office, caseId)).closing.archive ?? null).toBeNull();
});

test('who wrote the dossier down does not check it, and a terminated case is put away too', async () => {
  const then = officeBefore(office, 40);
  const caseId = await handled(then, 'ended-filed');
  dataOf(await decide(then, 'chenli', 'terminate', caseId, { ground: 8, reason: '对方已经全部付清。' }));
  const items = [{ code: 'meeting', pages: 3, copy: false }];
  expect(codeOf(await decide(then, 'lijing', 'submitDossier', caseId, { items }))).toBe('ConditionUnmet');
  dataOf(await decide(office, 'lijing', 'submitDossier', caseId, { items }));
  dataOf(await decide(office, 'sunyue', 'returnDossier', caseId, { gaps: ['缺终止公函的回执'] }));
  expect((await caseOf(office, caseId)).state).toBe('TERMINATED');
  dataOf(await decide(office, 'lijing', 'submitDossier', caseId, { items }));
  dataOf(await decide(office, 'sunyue', 'passDossier', caseId, { ...onShelf, retentionYears: null }));
  expect(await caseOf(office, caseId)).toMatchObject({
    state: 'ARCHIVED',
    closing: { archive: { retentionYears: null, expiresOn: null } },
  });
});

test('every file is checked by the sheet of the centre before it is archived: points, vetoes, the limit', async () => {
  const caseId = await filed(office, 'checked');
  const pass = async (check: object) =>
    decide(office, 'sunyue', 'passDossier', caseId, { ...onShelf, check: { ...wellKept, ...check } });
  const { points } = wellKept;
  for (const wrong of [{ ...points, complete: 31 }, { complete: 20 }, { ...points, other: 1 }])
    expect(codeOf(await pass({ points: wrong }))).toBe('InputInvalid');
  expect(codeOf(await pass({ vetoes: ['没有这一项'] }))).toBe('InputInvalid');
  expect(codeOf(await pass({ vetoes: ['没有委托手续'] }))).toBe('ConditionUnmet');
  expect(codeOf(await pass({ points: { ...points, complete: 0, signed: 5 } }))).toBe('ConditionUnmet');

  const limits = { excellent: 90, good: 80, pass: 60 };
  const own = { kind: 'filing', limits, vetoes: ['缺委托书'] };
  const lines = [60, 30].map((most, at) => ({
    key: `line${at}`,
    item: `第${at}项`,
    standard: '看目录',
    most,
  }));
  const save = async (items: readonly object[]) =>
    office.desk('chenli', 'saveScoreSheet', { ...own, version: 0, items });
  expect(codeOf(await save(lines))).toBe('InputInvalid');
  dataOf(await save([...lines, { key: 'line2', item: '页码', standard: '编齐', most: 10 }]));
  const { sheet } = dataOf<{ sheet: { vetoes: string[] } }>(await office.desk('sunyue', 'openFilingSheet'));
  expect(sheet.vetoes).toEqual(['缺委托书']);
  const filled = { points: { line0: 55, line1: 30, line2: 7.5 }, comment: '目录少一页' };
  dataOf(await pass(filled));
  expect((await caseOf(office, caseId)).closing.dossier?.check).toEqual({
    lines: [
      { item: '第0项', most: 60, points: 55 },
      { item: '第1项', most: 30, points: 30 },
      { item: '页码', most: 10, points: 7.5 },
    ],
    ...{ points: 92.5, vetoes: [], passes: true, comment: '目录少一页' },
  });
});
