import type { LedgerAnswer, LineChangeView } from '../../contract/ledger';
import { main as citizen } from '../functions/citizen';
import { main as voices } from '../functions/voices';
import { callAs, enterFunctionEnvironment } from '../../test/inputs/in-process';
import { newId } from '../platform/ids';
import { putBack, storedIn } from '../../test/stored';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
let office: TestOffice;

interface SetUp {
  readonly version: number;
  readonly duty: readonly object[];
  readonly changes: readonly { id: string; title: string; canBeTakenBack: boolean }[];
}

beforeAll(async () => {
  office = await openTestOffice();
  enterFunctionEnvironment(office);
});
afterAll(() => office.close());

const clock = Date.now.bind(Date);
let ahead = 0;

/** What the phone is told when the minute is over in which an instance goes on with what it knows. */
async function phone<Data>(action: string, door = citizen): Promise<Data> {
  ahead += 61_000;
  jest.spyOn(Date, 'now').mockImplementation(() => clock() + ahead);
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const answer = await callAs(door, 'a-citizen', action, {});
  jest.restoreAllMocks();

  return dataOf<Data>(answer);
}

const setUp = async () => dataOf<SetUp>(await office.desk('chenli', 'openSetUp'));

async function change(action: string, input: object) {
  const { version } = await setUp();

  return office.desk('chenli', action, { version, ...input });
}

const onPhone = async () =>
  (await phone<{ publications: { title: string; on: string }[] }>('readPublications', voices)).publications;

const dutyOnPhone = async () =>
  (await phone<{ centre: { duty: { on: string; shifts: { who: string }[] }[] } }>('home')).centre.duty;

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000 + 28_800_000).toISOString().slice(0, 10);

const figures = {
  kind: 'figures',
  title: '2026年做了多少事',
  content: '答复咨询 2,500 人次。\n投诉请打 0999-1234800。',
};
const ledger = 'publications';
const save = (id: string, version: number, publishedOn: string | null, more: object = {}) =>
  office.desk('chenli', 'saveLedgerLine', {
    ...{ ledger, id, version },
    values: { ...figures, publishedOn, ...more },
  });
const close = (id: string, version: number, why: string | null) =>
  office.desk('chenli', 'closeLedgerLine', { ledger, id, version, why });
const listed = async () => dataOf<LedgerAnswer>(await office.desk('chenli', 'listLedger', { ledger })).lines;

test('the sample centre tells who is on duty and what it has published, and keeps its draft to itself', async () => {
  const titles = (await onPhone()).map(({ title }) => title);
  expect(titles).toEqual(['9月办完的几件事', '2026年上半年做了多少事']);
  expect((await listed()).map(({ values }) => values['title'])).toContain('12月增加夜间值班（草稿）');
  expect((await dutyOnPhone()).length).toBeGreaterThan(0);
});

test('a publication is written, shown, taken back and brought again, each a change with its day', async () => {
  const [id, today] = [newId(), inDays(0)];
  const titles = async () => (await onPhone()).map(({ title }) => title);
  dataOf(await save(id, 0, null));
  expect(await titles()).not.toContain(figures.title);

  dataOf(await save(id, 1, today));
  expect((await onPhone())[0]).toMatchObject({
    ...{ title: figures.title, on: today },
    lines: figures.content.split('\n'),
  });

  dataOf(await save(id, 2, null));
  expect(await titles()).not.toContain(figures.title);

  const { changes } = dataOf<{ changes: LineChangeView[] }>(
    await office.desk('chenli', 'openLedgerLine', { ledger, id }),
  );
  expect(changes[0]).toMatchObject({ before: { publishedOn: today }, after: { publishedOn: null } });
  dataOf(await save(id, 3, today));
  expect(await titles()).toContain(figures.title);

  dataOf(await close(id, 4, '不用了'));
  expect(await titles()).not.toContain(figures.title);
  expect(codeOf(await close(id, 5, '不用了'))).toBe('AlreadyDone');
  dataOf(await close(id, 5, null));
  expect(await titles()).toContain(figures.title);
});

test('what names a person by number is refused at the field, and nothing is kept', async () => {
  const before = await listed();
  const content = '赵某讨回工钱。\n赵某，身份证110101198003078879。';
  const answer = await save(newId(), 0, inDays(0), { content });
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'InputInvalid', fields: [{ path: 'values.content' }] },
  });
  expect(await listed()).toEqual(before);
});

test('what an earlier version kept inside the centre is read, and becomes lines of the register once', async () => {
  const [kept] = await storedIn(office.cloud, 'centres');
  const earlier = { id: 'ab00000000000009', kind: 'notice', title: '早先的一条', lines: ['一。', '二。'] };
  await putBack(office.cloud, 'centres', {
    ...kept,
    _id: String(kept?._id),
    publications: [{ ...earlier, publishedOn: '2020-01-01' }],
  });
  const shown = { ...earlier, on: '2020-01-01' };
  expect((await onPhone()).at(-1)).toEqual(shown);
  const move = () => office.cloud.invoke('upkeep', { only: ['movePublications'] });
  expect(await move()).toEqual({ movePublications: 1 });
  expect(await move()).toEqual({ movePublications: 0 });
  expect((await onPhone()).at(-1)).toEqual(shown);
  expect((await listed()).find(({ id }) => id === earlier.id)?.values).toMatchObject({
    ...{ title: earlier.title, content: '一。\n二。', publishedOn: '2020-01-01' },
  });
});

test('the roster that the director saved is what the phone shows, a date before the week', async () => {
  const line = { hours: '9:00–12:00', kind: 'lawyer', where: '中心一楼大厅' };
  const weekly = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((when) => ({
    ...line,
    when,
    who: '沈正',
  }));
  const duty = [...weekly, { ...line, when: inDays(1), who: '夏荷' }];
  dataOf(await change('saveDuty', { duty }));
  const days = await dutyOnPhone();
  expect(days.find(({ on }) => on === inDays(1))?.shifts).toEqual([
    { hours: line.hours, kind: 'lawyer', who: '夏荷', where: line.where },
  ]);
  expect(days[0]?.shifts.map(({ who }) => who)).toEqual(['沈正']);

  const [saved] = (await setUp()).changes;
  dataOf(await change('takeBack', { changeId: saved?.id }));
  expect((await setUp()).duty).not.toEqual(duty);
});

test('a line without a name, a wrong day and too many lines are refused where they stand', async () => {
  const line = { when: 'mon', hours: '9:00–12:00', kind: 'lawyer', who: '沈正', where: '中心一楼大厅' };
  const refused = async (duty: readonly object[]) => {
    const answer = await change('saveDuty', { duty });

    return answer.ok ? 'ok' : answer.error.fields?.[0]?.path;
  };
  expect(await refused([line, { ...line, who: ' ' }])).toBe('duty.1.who');
  expect(await refused([{ ...line, when: '2026-02-30' }])).toBe('duty.0.when');
  expect(await refused(Array.from({ length: 61 }, () => line))).toBe('duty');
});

test('only the director publishes and sets the roster', async () => {
  const { version } = await setUp();
  for (const who of ['lijing', 'zhouhang', 'yuqing', 'malan', 'liuxi']) {
    const attempts = [
      office.desk(who, 'saveDuty', { version, duty: [] }),
      office.desk(who, 'saveLedgerLine', {
        ledger,
        id: newId(),
        version: 0,
        values: { ...figures, publishedOn: null },
      }),
      office.desk(who, 'closeLedgerLine', { ledger, id: 'ab00000000000001', version: 1, why: '试' }),
    ];
    expect((await Promise.all(attempts)).map(codeOf)).toEqual(['NotAllowed', 'NotAllowed', 'NotAllowed']);
  }
});

test('reading what is published costs no call once the instance knows its centre', async () => {
  const read = () => office.phone('a-citizen', 'readPublications');
  await read();
  expect(await office.callsOf(read)).toBe(0);
});

test('a case is told without the names that must not stand there, and only once a second person has read it', async () => {
  const told = {
    ...{
      title: '十二名工人的工钱',
      writtenOn: inDays(0),
      kind: '民事',
      receiptNo: null,
      hidden: ['赵大山', '东门公司'],
    },
    ...{
      consent: '没有问',
      handling: '先冻结保证金，再去仲裁。',
      result: '全部要回。',
      lesson: null,
      award: null,
    },
    ...{ story: '赵大山等十二人干了七个月，工钱一分没有。', publishedOn: inDays(0) },
  };
  const id = newId();
  const keep = (version: number, more: object = {}) =>
    office.desk('lijing', 'saveLedgerLine', {
      ledger: 'case_stories',
      id,
      version,
      values: { ...told, ...more },
    });
  const named = await keep(0);
  expect(JSON.stringify(named)).toContain('案情里还有“赵大山”，请改成化名。');
  const anonymous = { story: '十二名工人干了七个月，工钱一分没有。' };
  expect(JSON.stringify(await keep(0, anonymous))).toContain('当事人同意了才能公开。');
  dataOf(await keep(0, { ...anonymous, consent: '同意公开' }));
  const stands = async () => (await onPhone()).some(({ title }) => title === told.title);
  expect(await stands()).toBe(false);
  expect(
    codeOf(await office.desk('lijing', 'checkLedgerLine', { ledger: 'case_stories', id, version: 1 })),
  ).not.toBe('ok');
  dataOf(await office.desk('chenli', 'checkLedgerLine', { ledger: 'case_stories', id, version: 1 }));
  expect(await stands()).toBe(true);
});
