import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { attachPhoto, draftOf, submitted } from '../../test/office-cases';
import { changed, putBack, storedIn } from '../../test/stored';
import { identityNumbers } from '../../domain/application/testing/group-members';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import type { OwnData } from '../../contract/own-data/own-data';
import { vitalSeal } from '../audit/vitals';
import { keysFrom } from '../platform/sealing/keys';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

test('a form that was not handed in can be deleted for good, once', async () => {
  const caseId = await draftOf(office, 'changed-mind');
  dataOf(await attachPhoto(office, 'changed-mind', caseId));
  dataOf(await office.phone('changed-mind', 'deleteDraft', { caseId }));

  expect(codeOf(await office.phone('changed-mind', 'openCase', { caseId }))).toBe('CaseNotFound');
  expect(codeOf(await office.phone('changed-mind', 'deleteDraft', { caseId }))).toBe('CaseNotFound');
});

test('what was handed in stays', async () => {
  const caseId = await submitted(office, 'handed-in');

  expect(codeOf(await office.phone('handed-in', 'deleteDraft', { caseId }))).toBe('AlreadySubmitted');
});

test("everybody gets their own data and nobody else's", async () => {
  const caseId = await submitted(office, 'exporter');
  const { cases } = dataOf<{ cases: { caseId: string }[] }>(await office.phone('exporter', 'exportData'));

  expect(cases.map((one) => one.caseId)).toEqual([caseId]);
  expect(dataOf(await office.phone('nobody', 'exportData'))).toEqual({
    ...{ cases: [], joined: [], questions: [], more: null },
  });
  expect(codeOf(await office.phone('nobody', 'deleteDraft', { caseId }))).toBe('CaseNotFound');
});

test('many applications come in parts: each once, and none is left out', async () => {
  const made = new Set<string>();
  for (let i = 0; i < 12; i += 1) made.add(await submitted(office, 'many-times'));
  const got: string[] = [];
  for (let from: number | null = 0; from !== null;) {
    const { cases, more }: OwnData = dataOf(await office.phone('many-times', 'exportData', { from }));
    got.push(...cases.map(({ caseId }) => caseId));
    from = more;
  }
  expect([...got].sort()).toEqual([...made].sort());
});

test.each([-1, 1.5, 1e9, '0', null])('a part that cannot be is refused: %p', async (from) => {
  expect(codeOf(await office.phone('exporter', 'exportData', { from }))).toBe('InputInvalid');
});

test('a worker of a group reads that there is one, and nothing of the others', async () => {
  const caseId = await draftOf(office, 'leads', { ...workerAnswers, for_whom: 'group', members: [] });
  const { code } = dataOf<{ code: string }>(await office.phone('leads', 'invite', { caseId }));
  const [number = ''] = identityNumbers(1);
  const own = { name: '孙大禾', number, phone: '13800138002', amount: '100', consent: true };
  dataOf(await office.phone('joins', 'joinGroup', { caseId, code, ...own }));
  const { cases, joined } = dataOf<OwnData>(await office.phone('joins', 'exportData'));

  expect(cases).toEqual([]);
  expect(joined).toMatchObject([{ caseId, part: 'member' }]);
  expect(JSON.stringify(joined)).not.toMatch(/赵大山/);
});

test('a form that nobody touched for half a year goes by itself, noted, and only while the clock can be believed', async () => {
  const [old, young] = [await draftOf(office, 'forgot'), await draftOf(office, 'typing')];
  const day = 86_400_000;
  const at = (days: number) => new Date(Date.now() + days * day).toISOString();
  dataOf(await attachPhoto(office, 'forgot', old));
  await changed(office.cloud, 'cases', { _id: old }, { changedAt: at(-181) });
  const keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  const beat = (moment: string, since: string) => {
    const vital = { _id: 'heartbeat:upkeep', at: moment, about: { failed: [], since } };

    return putBack(office.cloud, 'vitals', { ...vital, seal: vitalSeal(keys, vital) });
  };
  const tick = async () => (await office.cloud.invoke('upkeep', { only: ['letGo'] })) as { letGo: number };
  const photos = () =>
    office.files().filter((name) => name.startsWith('kept') && name.endsWith('.jpg')).length;
  const before = photos();

  expect(await tick()).toEqual({ letGo: 0 });
  await beat(at(-40), at(-90));
  expect(await tick()).toEqual({ letGo: 0 });
  await beat(at(0), at(-3));
  expect(await tick()).toEqual({ letGo: 0 });
  await beat(at(0), at(-9));
  expect(await tick()).toEqual({ letGo: 1 });
  expect(codeOf(await office.phone('forgot', 'openCase', { caseId: old }))).toBe('CaseNotFound');
  expect(codeOf(await office.phone('typing', 'openCase', { caseId: young }))).toBe('ok');
  expect(photos()).toBe(before - 1);
  const [note] = await storedIn(office.cloud, 'removals', { _id: `cases:${old}` });
  expect(note).toMatchObject({
    why: '半年没有动过、也没有交的申请草稿',
    toAnchor: expect.any(String) as string,
  });
  const titles = (await storedIn(office.cloud, 'office_changes')).map((one) => one['title']);
  expect(titles).toContain('到期删除：半年没有动过、也没有交的申请草稿，1份');
  expect(await storedIn(office.cloud, 'removals')).toHaveLength(1);
});
