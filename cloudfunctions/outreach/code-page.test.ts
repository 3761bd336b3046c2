import { randomBytes } from 'node:crypto';
import type { LedgerAnswer, LineSaved } from '../../contract/ledger';
import type { CodePage, PageResults, PublicPage, TestPaper } from '../../contract/outreach/code-page';
import { dayOf } from '../../domain/time/times';
import { addDays } from '../../domain/time/days';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { newId } from '../platform/ids';
let office: TestOffice;
const today = dayOf(new Date().toISOString());
const page = {
  ...{ says: null, questions: null, training: null, subject: null, draw: null, minutes: null },
  ...{ dutyPlace: null, copies: null, where: null, opensOn: today, closesOn: addDays(today, 7) },
};

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

/** Asks as whoever holds a phone and no account. */
async function asked(action: string, input: object) {
  return (await office.http(action, input)).answer;
}

async function saved(ledger: string, values: object): Promise<string> {
  const input = { ledger, id: newId(), version: 0, values };

  return dataOf<LineSaved>(await office.desk('lijing', 'saveLedgerLine', input)).id;
}

async function linesOf(ledger: string) {
  return dataOf<LedgerAnswer>(await office.desk('lijing', 'listLedger', { ledger })).lines;
}

const device = () => randomBytes(16).toString('hex');

async function trainingHeld(): Promise<string> {
  return saved('training', {
    ...{
      name: `学习班${newId().slice(0, 6)}`,
      heldOn: today,
      audience: '律师',
      batches: 1,
      people: 0,
      hours: 4,
    },
    ...{ teacher: null, place: null, examined: null, average: null, note: null },
  });
}

test('a survey is answered once a phone, without a name, and counted by question', async () => {
  const questions = '听说过吗：听说过、没听说过\n想说什么';
  const code = await saved('code_pages', { ...page, title: '知晓率', kind: '问卷', questions });
  const opened = dataOf<CodePage>(await asked('openCodePage', { code }));
  expect(opened.fields.map(({ label, kind }) => [label, kind])).toEqual([
    ['听说过吗', 'one'],
    ['想说什么', 'long'],
  ]);
  const answer = (phone: string, answers: object) =>
    asked('answerCodePage', { code, device: phone, answers });
  const first = device();
  expect(await answer(first, { q2: '字大一点' })).toMatchObject({
    error: { code: 'InputInvalid', fields: [{ path: 'answers.q1' }] },
  });
  const long = await answer(first, { q1: '听说过', q2: '字大一点'.repeat(249) });
  expect(JSON.stringify(long)).toContain('现在多了1个');
  dataOf(await answer(first, { q1: '听说过', q2: '字大一点' }));
  expect(codeOf(await answer(first, { q1: '没听说过' }))).toBe('AlreadyDone');
  dataOf(await answer(device(), { q1: '没听说过' }));
  const results = dataOf<PageResults>(await office.desk('lijing', 'readPageResults', { id: code }));
  expect(results).toMatchObject({
    ...{ opens: 1, answers: 2, words: ['想说什么：字大一点'] },
    tallies: [{ answers: 2, choices: [{ count: 1 }, { count: 1 }] }],
  });
});

test('whoever comes to a training signs in by its code, the same name not twice', async () => {
  const training = await trainingHeld();
  const code = await saved('code_pages', { ...page, title: '签到', kind: '培训签到', training });
  const answers = { who: '桑小园', kind: '律师', unit: '' };
  dataOf(await asked('answerCodePage', { code, device: device(), answers }));
  expect(codeOf(await asked('answerCodePage', { code, device: device(), answers }))).toBe('AlreadyDone');
  const [line] = (await linesOf('training_attendance')).filter(
    ({ values }) => values['training'] === training,
  );
  expect(line?.values).toMatchObject({ who: '桑小园', kind: '律师', hours: 4, way: '扫码', score: null });
});

test('a test is begun once, drawn from the bank, marked by the office and taken in once', async () => {
  const training = await trainingHeld();
  for (const at of [1, 2, 3, 4])
    await saved('questions', {
      ...{ question: `第${at}题`, madeOn: today, subject: '小考', a: '对', b: '错', c: null, d: null },
      ...{ right: 'A', for: '都考', source: null },
    });
  const test = { title: '考试', kind: '考试', training, subject: '小考', draw: 3, minutes: 10 };
  const code = await saved('code_pages', { ...page, ...test });
  const mine = { code, device: device() };
  const who = { who: '柳一', kind: '律师', unit: '' };
  expect(codeOf(await asked('answerCodePage', { ...mine, answers: {} }))).toBe('LineNotFound');
  const begun = dataOf<TestPaper>(await asked('beginTest', { ...mine, answers: who }));
  expect(begun.questions).toHaveLength(3);
  expect(JSON.stringify(begun)).not.toContain('right');
  expect(dataOf<TestPaper>(await asked('beginTest', { ...mine, answers: {} }))).toEqual(begun);
  const right = begun.questions.map(({ key, choices }) => [key, String(choices.indexOf('对'))] as const);
  const answers = Object.fromEntries(right.slice(0, 2));
  dataOf(await asked('answerCodePage', { ...mine, answers }));
  expect(codeOf(await asked('answerCodePage', { ...mine, answers }))).toBe('AlreadyDone');
  expect(codeOf(await asked('beginTest', { ...mine, answers: who }))).toBe('AlreadyDone');
  const results = dataOf<PageResults>(await office.desk('lijing', 'readPageResults', { id: code }));
  expect(results.marks).toEqual([{ kind: '律师', people: 1, mean: 66.67 }]);
});

test('a volunteer applies by code and waits to be checked; a page that is over or unknown says so', async () => {
  const code = await saved('code_pages', { ...page, title: '来当志愿者', kind: '志愿者报名' });
  const who = { name: '温小玉', phone: '13900010099', kind: '社工', unit: '', skills: '手语', time: '周末' };
  expect(
    await asked('answerCodePage', { code, device: device(), answers: { ...who, phone: '12' } }),
  ).toMatchObject({ error: { fields: [{ path: 'answers.phone' }] } });
  dataOf(await asked('answerCodePage', { code, device: device(), answers: who }));
  const [line] = await linesOf('volunteer_applications');
  expect(line?.values).toMatchObject({ name: '温小玉', way: '扫码', state: '等核对' });
  const over = { ...page, opensOn: addDays(today, -9), closesOn: addDays(today, -1) };
  const old = await saved('code_pages', { ...over, title: '过了的', kind: '志愿者报名' });
  expect(codeOf(await asked('openCodePage', { code: old }))).toBe('PageClosed');
  expect(codeOf(await asked('openCodePage', { code: newId() }))).toBe('PageUnknown');
});

test('a card counts who came by it; the public page says where help is and of staff only who agreed', async () => {
  const code = await saved('code_pages', { ...page, title: '联系卡', kind: '联系卡', copies: 500 });
  for (let times = 0; times < 3; times += 1) dataOf(await asked('openCodePage', { code }));
  const results = dataOf<PageResults>(await office.desk('lijing', 'readPageResults', { id: code }));
  expect(results.opens).toBe(3);
  expect(codeOf(await asked('answerCodePage', { code, device: device(), answers: {} }))).toBe('PageClosed');
  const staff = (name: string, shown: boolean) =>
    saved('staff_members', {
      ...{ name, sex: '女', body: '援助机构', establishment: '事业', post: '窗口', schooling: '本科', shown },
      ...{ studiedLaw: true, isQualified: false, isLawyer: false, startedOn: '2024-01-01', endedOn: null },
      ...{ whereabouts: '在岗', duties: null },
    });
  await staff('李看见', true);
  await staff('王不看', false);
  const notice = { kind: 'notice', title: '国庆值班', content: '照常开门。', publishedOn: today };
  const entry = { ledger: 'publications', id: newId(), version: 0, values: notice };
  dataOf(await office.desk('chenli', 'saveLedgerLine', entry));
  const open = dataOf<PublicPage>(await asked('readPublicPage', {}));
  expect(open.published.map(({ title }) => title)).toContain('国庆值班');
  expect(open.name).toContain('青禾县');
  expect(open.stations.length).toBeGreaterThan(3);
  expect(open.staff).toEqual([{ name: '李看见', post: '窗口', now: '在岗' }]);
  expect(codeOf(await office.desk('qianjin', 'readPageResults', { id: code }))).toBe('NotAllowed');
});

test('duty is signed by the code at the place: the first scan of a day signs in, the second signs out, a third is told', async () => {
  const refused = { ...page, title: '值班签到', kind: '值班签到', dutyPlace: '法院' };
  const input = { ledger: 'code_pages', id: newId(), version: 0, values: refused };
  expect(codeOf(await office.desk('lijing', 'saveLedgerLine', input))).toBe('InputInvalid');
  const code = await saved('code_pages', { ...refused, where: '青禾县法院' });
  const opened = dataOf<CodePage>(await asked('openCodePage', { code }));
  expect([opened.kind, opened.fields.map(({ key, must }) => [key, must])]).toEqual([
    'duty',
    [
      ['who', true],
      ['firm', false],
      ['half', false],
      ['people', false],
    ],
  ]);
  const [phone, answers] = [device(), { who: '周海', half: '上午' }];
  const sign = (more: object) =>
    asked('answerCodePage', { code, device: phone, answers: { ...answers, ...more } });
  expect(dataOf<{ thanks: string }>(await sign({})).thanks).toContain('签到好了');
  expect(dataOf<{ thanks: string }>(await sign({ people: '7' })).thanks).toContain('签退好了');
  expect(codeOf(await sign({}))).toBe('AlreadyDone');
  const own = (await linesOf('duty_done')).filter(({ values }) => values['where'] === '青禾县法院');
  expect(own.map(({ values }) => values)).toMatchObject([
    {
      ...{ who: '周海', doneOn: today, place: '法院', people: 7, shifts: 1, allowance: 0 },
      signedIn: expect.stringMatching(/^\d{2}:\d{2}$/),
      signedOut: expect.stringMatching(/^\d{2}:\d{2}$/),
    },
  ]);
});
