import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../test/cloud';
import {
  attachPhoto,
  decide,
  draftOf,
  recommended,
  submit,
  submitted,
  versionOf,
} from '../test/office-cases';
let office: TestOffice;
const openid = 'two-at-once';

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function documents(collectionName: string, query: object): Promise<Record<string, unknown>[]> {
  const body = { collectionName, queryType: 'WHERE', query: JSON.stringify(query), limit: 100 };
  const { data } = await office.cloud.store.run('database.getDocument', body);

  return (data as { list: string[] }).list.map((text) => JSON.parse(text) as Record<string, unknown>);
}

test('sending the same application many times at once makes one case with one receipt', async () => {
  const caseId = await draftOf(office, openid);
  const answers = await Promise.all(Array.from({ length: 8 }, () => submit(office, openid, caseId)));
  expect(new Set(answers.map((answer) => dataOf(answer).receiptNo)).size).toBe(1);
  const [stored] = await documents('cases', { _id: caseId });
  expect(stored?.events).toHaveLength(1);
  expect(dataOf(await submit(office, openid, caseId)).receiptNo).toBe(stored?.receiptNo);
});

test('photos that arrive while the application is handed in are in the case', async () => {
  const openid = 'still-sending';
  for (let time = 1; time <= 5; time += 1) {
    const caseId = await draftOf(office, openid);
    const attaching = Array.from({ length: 3 }, () => attachPhoto(office, openid, caseId));
    const [handedIn, ...attached] = await Promise.all([submit(office, openid, caseId), ...attaching]);

    dataOf(handedIn);
    for (const answer of attached) dataOf(answer);
    const { state, materials } = dataOf<{ state: string; materials: object[] }>(
      await office.phone(openid, 'openCase', { caseId }),
    );
    expect([state, materials.length]).toEqual(['SUBMITTED', 3]);
  }
});

test('of two approvers deciding at once one wins, and the other learns who did what', async () => {
  const caseId = await recommended(office, openid);
  const version = await versionOf(office, caseId);
  await Promise.all([office.cookie('chenli'), office.cookie('linfang')]);
  const [first, second] = await Promise.all([
    office.desk('chenli', 'grant', { caseId, version, reason: '同意' }),
    office.desk('linfang', 'refuse', { caseId, version, ground: 'out_of_scope', reason: '不在范围' }),
  ]);
  const codes = [codeOf(first), codeOf(second)].sort();
  expect(codes).toEqual(['StateHasChanged', 'ok']);
  const lost = first.ok ? second : first;
  expect(lost.ok ? null : lost.error.details).toMatchObject({
    who: first.ok ? '陈立' : '林芳',
    what: first.ok ? '决定给予援助' : '决定不予援助',
    version: version + 1,
  });
});

test('a paper number is never given twice, and a number that was not used is explained', async () => {
  const cases = await Promise.all([1, 2, 3, 4].map(() => recommended(office, openid)));
  const versions = await Promise.all(cases.map((caseId) => versionOf(office, caseId)));
  await office.cookie('chenli');
  await Promise.all(
    cases.flatMap((caseId, place) =>
      [1, 2].map(() => office.desk('chenli', 'grant', { caseId, version: versions[place], reason: '同意' })),
    ),
  );
  const stored = await documents('cases', { state: 'ASSIGNING' });
  const numbers = stored.flatMap(({ papers }) =>
    (papers as { code: string; number: string }[])
      .filter(({ code }) => code === 'FZ-009')
      .map(({ number }) => number),
  );
  expect(new Set(numbers).size).toBe(numbers.length);
  const [counter] = await documents('counters', {});
  const { values, unused } = counter as unknown as {
    values: Record<string, number>;
    unused: { kind: string }[];
  };
  const gaps = unused.filter(({ kind }) => kind === 'FZ-009').length;
  expect(values['FZ-009']).toBe(numbers.length + gaps);
});

test('notes written by two people at the same time are both kept', async () => {
  const caseId = await submitted(office, openid);
  await Promise.all([office.cookie('lijing'), office.cookie('wumei')]);
  const notes = ['甲', '乙', '丙', '丁'];
  const answers = await Promise.all(
    notes.map((text, place) => office.desk(place % 2 ? 'lijing' : 'wumei', 'addNote', { caseId, text })),
  );
  expect(answers.map(codeOf)).toEqual(['ok', 'ok', 'ok', 'ok']);
  const { case: c } = dataOf<{ case: { readonly notes: { text: string }[] } }>(
    await office.desk('lijing', 'openDossier', { caseId }),
  );
  expect(c.notes.map(({ text }) => text).sort()).toEqual([...notes].sort());
});

test('of two phones with one draft the older revision is told of the newer', async () => {
  const draftKey = newDraftKey();
  const save = (revision: number, name: string) =>
    office.phone(openid, 'saveDraft', { draftKey, revision, answers: { name } });
  dataOf(await save(1, '旧'));
  dataOf(await save(3, '新'));
  const older = await save(2, '更旧');
  expect(codeOf(older)).toBe('DraftIsNewer');
  expect(older.ok ? null : older.error.details).toMatchObject({ revision: 3, answers: { name: '新' } });
  expect(codeOf(await save(3, '新'))).toBe('ok');
});

test('a decision on an old page is refused before anything is done', async () => {
  const caseId = await submitted(office, openid);
  const version = await versionOf(office, caseId);
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  expect(codeOf(await office.desk('wumei', 'accept', { caseId, version }))).toBe('StateHasChanged');
});
