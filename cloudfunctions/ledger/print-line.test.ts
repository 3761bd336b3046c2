import { addDays, monthAround } from '../../domain/time/days';
import { dayOf } from '../../domain/time/times';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { oneLawyer } from '../../test/office-cases';
import { textOfPdf } from '../../test/pdf';
import { storedIn } from '../../test/stored';
import { newId } from '../platform/ids';

let office: TestOffice;
const today = dayOf(new Date().toISOString());
const { from: first } = monthAround(today);

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function kept(ledger: string, values: object): Promise<string> {
  const id = newId();
  dataOf(await office.desk('lijing', 'saveLedgerLine', { ledger, id, version: 0, values }));

  return id;
}

const printed = async (ledger: string, id: string, code: string) => {
  const answer = await office.desk('lijing', 'printLine', { ledger, id, code });

  return textOfPdf(dataOf<{ pdf: string }>(answer).pdf);
};

const help = {
  ...{ helped: '令狐甲', doneOn: today, place: '看守所', organ: '青禾县公安局', charge: '盗窃' },
  ...{ organCase: '青公刑〔2026〕7号', stage: '侦查', lawyer: oneLawyer.lawyerId, kinds: ['法律咨询'] },
  ...{ pleaded: true, passedOn: false, opinion: '建议变更强制措施。' },
};

test('from the line of a person helped come the request, the notice of its organ and the record (FZ-023 to FZ-028)', async () => {
  const id = await kept('duty_help', help);
  expect(await printed('duty_help', id, 'FZ-023')).toMatch(/法律帮助申请表[\s\S]*令狐甲/);
  const record = await printed('duty_help', id, 'FZ-028');
  for (const said of ['令狐甲', '盗窃', '青禾县公安局', '建议变更强制措施。', '■法律咨询'])
    expect(record).toContain(said);
  for (const [place, code] of [
    ['看守所', 'FZ-024'],
    ['国家安全机关', 'FZ-025'],
    ['检察院', 'FZ-026'],
    ['法院', 'FZ-027'],
  ] as const) {
    const there = await kept('duty_help', { ...help, place, helped: `在${place}的人` });
    const notice = await printed('duty_help', there, code);
    expect(notice).toContain(`在${place}的人`);
    expect(notice).toContain('青禾县法律援助中心：');
    expect(notice).not.toContain('＿＿＿＿＿＿法律援助中心');
  }
  const later = await kept('duty_help', { ...help, stage: '审查起诉' });
  expect(await printed('duty_help', later, 'FZ-026')).toMatch(/诉讼阶段\s*审查起诉/);
  const noted = await storedIn(office.cloud, 'office_changes', { target: id });
  expect(JSON.stringify(noted)).toContain('打印法律帮助里的');
  const other = { ledger: 'duty_help', id, code: 'FZ-027' };
  expect(codeOf(await office.desk('lijing', 'printLine', other))).toBe('PaperNotFound');
  expect(codeOf(await office.desk('malan', 'printLine', { ...other, code: 'FZ-028' }))).toBe('NotAllowed');
});

test('from a paper that was drafted come its sheet and, once its words are there, the paper under its own title', async () => {
  const drafting = {
    ...{ asker: '甘大田', phone: null, groups: ['elderly'], doneOn: first, kind: '起诉状', topic: '赡养费' },
    ...{ court: '青禾县人民法院', by: '沈正', handler: '社会律师', unit: null, facts: '三年没给生活费。' },
    ...{ body: null, handedOn: null, advised: true },
  };
  const bare = await kept('draftings', drafting);
  expect(await printed('draftings', bare, 'DS-001')).toMatch(/代拟法律文书登记表[\s\S]*赡养费[\s\S]*■建议/);
  const without = { ledger: 'draftings', id: bare, code: 'DS-002' };
  expect(codeOf(await office.desk('lijing', 'printLine', without))).toBe('PaperNotFound');
  const whole = await kept('draftings', { ...drafting, body: '原告甘大田，男。\n请求每月给五百元。' });
  const paper = await printed('draftings', whole, 'DS-002');
  expect(paper).toMatch(/^\s*起诉状[\s\S]*请求每月给五百元。[\s\S]*此致[\s\S]*青禾县人民法院[\s\S]*本人签名/);
  expect(paper).not.toContain('法律援助');
  const early = { ledger: 'draftings', id: newId(), version: 0 };
  const values = { ...drafting, handedOn: addDays(first, -1) };
  expect(codeOf(await office.desk('lijing', 'saveLedgerLine', { ...early, values }))).toBe('InputInvalid');
});

test('from a duty comes the sheet of its month and place, and of no other (FZ-029)', async () => {
  const duty = {
    ...{
      who: '沈正',
      doneOn: first,
      place: '看守所',
      where: '青禾县看守所',
      firm: null,
      shifts: 1,
      people: 3,
    },
    ...{ batches: null, payBy: null, allowance: 200, half: '上午', signedIn: '8:55', signedOut: '12:05' },
    ...{ kinds: '法律咨询3', pleas: 2, passedOn: 1, note: null },
  };
  const id = await kept('duty_done', duty);
  await kept('duty_done', { ...duty, who: '乔木', people: 4, pleas: 0, signedIn: null });
  await kept('duty_done', { ...duty, who: '别处的人', where: '邻川县看守所' });
  await kept('duty_done', { ...duty, who: '上月的人', doneOn: addDays(first, -1) });
  const sheet = await printed('duty_done', id, 'FZ-029');
  for (const said of ['青禾县看守所', '沈正', '8:55–12:05', '乔木', '值班情况（2班）', '法律咨询3'])
    expect(sheet).toContain(said);
  expect(sheet).not.toMatch(/别处的人|上月的人/);
});
