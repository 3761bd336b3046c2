import { recommended, decide, draftOf, submit, submitted, versionOf } from '../office-cases';
import { newDraftKey, openTestOffice, type TestOffice } from '../cloud';
import type { BenchPart } from './part';
import { atMost, type Row } from './row';

const openid = 'bench-person';

/** Database calls of each action, counted on the wire, session check included (design §6). */
export const callsPart: BenchPart = {
  name: 'calls',
  title: '数据库调用 · database calls',
  async run() {
    const office = await openTestOffice();
    try {
      await warm(office);

      return await count(office);
    } finally {
      await office.close();
    }
  },
};

/** Calls are counted when the instance knows its centre. */
async function warm(office: TestOffice): Promise<void> {
  const caseId = await recommended(office, openid);
  await decide(office, 'chenli', 'grant', caseId, { reason: '同意' });
  await office.phone(openid, 'home');
  await office.desk('lijing', 'queue');
}

async function count(office: TestOffice): Promise<Row[]> {
  const row = async (what: string, most: number, work: () => Promise<unknown>): Promise<Row> =>
    atMost(what, await office.callsOf(work), most, ' 次');
  const draftKey = newDraftKey();
  const caseId = await draftOf(office, openid);
  const ready = await recommended(office, openid);
  const version = await versionOf(office, ready);
  const open = await submitted(office, openid);

  return [
    await row('保存草稿', 1, () => office.phone(openid, 'saveDraft', { draftKey, revision: 1, answers: {} })),
    await row('提交', 3, () => submit(office, openid, caseId)),
    await row('我的案件', 1, () => office.phone(openid, 'myCases')),
    await row('案件页', 2, () => office.phone(openid, 'openCase', { caseId: open })),
    await row('待办一页', 2, () => office.desk('lijing', 'queue')),
    await row('打开卷宗', 3, () => office.desk('lijing', 'openDossier', { caseId: open })),
    await row('决定给予（发编号、出文书）', 4, () =>
      office.desk('chenli', 'grant', { caseId: ready, version, reason: '同意给予' }),
    ),
  ];
}
