import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { ledgerNamed } from '../../domain/ledgers/all';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { readSheet, type ReadSheet } from '../../domain/ledgers/kit/sheet';
import { openBook, whyUnread } from '../kit/files/read-book';
import { otherRegister, sheetOfRegister } from './sheet-of-register';

/** Files as people really bring them, over five registers: each gives its lines, or says row, column and the cure. */

type Cells = readonly (readonly unknown[])[];

function named(name: string): Ledger {
  const found = ledgerNamed(name);
  if (!found) throw new Error(name);

  return found;
}

const readBook = (given: Blob) =>
  openBook(given, async (one) => readXlsxFile(Buffer.from(await one.arrayBuffer())));

async function file(rows: Cells, tamper: (sheet: string) => string = (sheet) => sheet): Promise<Blob> {
  const typed = rows.map((row) =>
    row.map((value) =>
      value === null || value === undefined
        ? null
        : value instanceof Date
          ? { value, type: Date, format: 'yyyy-mm-dd' }
          : { value },
    ),
  );
  const files = unzipSync(new Uint8Array(await writeXlsxFile(typed as never).toBuffer()));
  const name = Object.keys(files).find((one) => one.startsWith('xl/worksheets/sheet')) ?? '';
  files[name] = strToU8(tamper(strFromU8(files[name] ?? new Uint8Array())));

  return new Blob([zipSync(files)]);
}

async function read(ledger: string, given: Blob, names = {}): Promise<ReadSheet> {
  const sheet = sheetOfRegister(named(ledger), await readBook(given));

  return readSheet(named(ledger), sheet?.data ?? [], names);
}

const activity = ['活动名称', '日期', '种类', '地点', '参加单位', '场次', '咨询人次', '受众', '现场受理'];
const stall = (day: unknown, asked: unknown = 30): readonly unknown[] => [
  ...['赶集', day, '集市咨询', '柳溪镇', '司法所', 1, asked, 100, 2],
];
const given = {
  title: ['资料名称', '日期', '动作', '份数'],
  line: ['联系卡', '2025-03-05', '印制', 300],
};

test.each([
  ['a day as text', '2025-03-05'],
  ['a day with slashes', '2025/3/5'],
  ['a day with dots', '2025.3.5'],
  ['a day pressed together', '20250305'],
  ['a day pressed together as a number', 20_250_305],
  ['a day as the number Excel keeps', 45_721],
  ['the same as text', '45721'],
  ['a day in words', '二〇二五年三月五日'],
  ['a day in words with a zero of another kind', '二零二五年三月五日'],
  ['a day in full-width figures', '２０２５年３月５日'],
  ['a day with a clock behind it', '2025-03-05 09:30:00'],
  ['a day with its weekday', '2025年3月5日（星期三）'],
  ['a day with 号', '2025年3月5号'],
  ['a cell of Excel’s own days', new Date('2025-03-05T00:00:00.000Z')],
])('%s is a day', async (_, day) => {
  const { good, faults } = await read('outreach', await file([activity, stall(day)]));
  expect(faults).toEqual([]);
  expect(good[0]?.values['heldOn']).toBe('2025-03-05');
});

test.each([
  ['二〇二五年三月', '只写了年和月，请写到哪一天，像2026-11-30'],
  ['2025年3月', '只写了年和月，请写到哪一天，像2026-11-30'],
  [2025, '只写了年份，请写到哪一天，像2026-11-30'],
  ['3月5日', '没有写年份，请写成2026-11-30这样'],
  ['25.3.5', '年份要写四位，像2026-11-30'],
  ['2025-02-30', '这一天不存在，请核对'],
  ['上周', '要填日期，像2026-11-30'],
])('of %s it says what is missing of a day', async (day, hint) => {
  const { good, faults } = await read('outreach', await file([activity, stall(day)]));
  expect([good, faults.map(({ message }) => message)]).toEqual([
    [],
    [`第2行，日期：“${day}”不对，${hint}。`],
  ]);
});

test.each([
  ['12人次', 12],
  ['１，２００', 1200],
  ['1,200人', 1200],
  ['1.2万', 12_000],
  [' 7 ', 7],
])('a number as %s is one', async (typed, asked) => {
  const { good, faults } = await read('outreach', await file([activity, stall('2025-03-05', typed)]));
  expect(faults).toEqual([]);
  expect(good[0]?.values['asked']).toBe(asked);
});

test.each(['约30', '30多人', '三十', '-3', '1,2', '30%', '2.5'])('%s is no count', async (typed) => {
  const { good, faults } = await read('outreach', await file([activity, stall('2025-03-05', typed)]));
  expect(good).toEqual([]);
  expect(faults[0]?.message).toContain('第2行，咨询人次：');
});

test('headings with stars, brackets, blanks and a title above; rows that are empty between', async () => {
  const { good, faults } = await read(
    'materials_given',
    await file([
      ['青禾县法律援助中心宣传资料登记'],
      ['填表人：李静'],
      [' 资料 名称*', '日期（必填）', '动作：', '份 数'],
      given.line,
      [null, ' ', '　'],
      ['—', '/', null, '-'],
      given.line,
    ]),
  );
  expect(faults).toEqual([]);
  expect(good.map(({ row }) => row)).toEqual([4, 7]);
});

test('a head of two rows; words of merged cells hold for every row, a number only where it stands', async () => {
  const merge = (sheet: string) =>
    sheet.replace(
      '</sheetData>',
      '</sheetData><mergeCells count="3"><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/><mergeCell ref="D3:D4"/></mergeCells>',
    );
  const { good, faults } = await read(
    'materials_given',
    await file(
      [
        ['资料名称', '发放情况', null, null],
        [null, '日期', '动作', '份数'],
        ['联系卡', new Date('2025-03-05T00:00:00.000Z'), '印制', 300],
        [null, null, '印制', null],
      ],
      merge,
    ),
  );
  expect(good.map(({ values }) => values['copies'])).toEqual([300]);
  expect(faults.map(({ message }) => message)).toEqual(['第4行，份数请填1到10000000的整数。']);
});

test('a formula gives what it came to; one that failed is named by its cell', async () => {
  const formulas = (sheet: string) =>
    sheet
      .replace(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2"><f>100*3</f><v>300</v></c>')
      .replace(/<c r="D3"[^>]*>.*?<\/c>/, '<c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
  const given3 = await file([given.title, given.line, given.line], formulas);
  const { good, faults } = await read('materials_given', given3);
  expect(good.map(({ values }) => values['copies'])).toEqual([300]);
  expect(faults.map(({ message }) => message)).toEqual(['第3行，份数请填1到10000000的整数。']);
  expect((await readBook(given3))[0]?.broken).toEqual(['D3']);
  const typed = await read('materials_given', await file([given.title, ['#REF!', '2025-03-05', '发放', 1]]));
  expect(typed.faults[0]?.message).toBe('第2行，资料名称：公式出错了（#REF!），请改成算好的内容。');
});

test('the same twice: word for word it is named, what may stand once is refused', async () => {
  const twice = await read('materials_given', await file([given.title, given.line, given.line]));
  expect([twice.good.length, twice.repeated]).toEqual([2, [3]]);
  const pay = [
    ...['领补贴的人', '补贴种类', '身份', '从哪天', '到哪天', '几次（天、件）'],
    ...['每次多少元', '直接费用元', '按哪个标准', '资金'],
  ];
  const paid = ['周海', '值班', '社会律师', '2025-03-05', '2025-03-05', 1, 150, 0, '2025年标准', '财政'];
  const { good, faults } = await read(
    'service_pay',
    await file([pay, paid, [...paid.slice(0, 6), 200, ...paid.slice(7)]]),
  );
  expect(faults.map(({ message }) => message)).toEqual([
    '第3行，领补贴的人、补贴种类、从哪天和第2行一样，不能登记两次。',
  ]);
  expect(good.length).toBe(1);
});

test('a number that Excel cut short is not taken for a phone, a voucher or a name', async () => {
  const title = ['凭证号', '日期', '方向', '来源', '科目', '金额（元）'];
  const line = [1_101_011_990_030_740_000, '2025-03-05', '支出', '本级财政', '办案补贴', '1,200元'];
  const { faults } = await read('money', await file([title, line]));
  expect(faults.map(({ message }) => message)).toEqual([
    '第2行，凭证号：号码太长，Excel把后几位改成了0。请把这一列设成文本，重新填。',
  ]);
});

test('money in thousands of a heading that says 万元 is not taken for yuan', async () => {
  const title = ['凭证号', '日期', '方向', '来源', '科目', '金额（万元）'];
  const { good, faults, unknown } = await read(
    'money',
    await file([title, ['1', '2025-03-05', '支出', '本级财政', '办案补贴', 12]]),
  );
  expect([good, unknown]).toEqual([[], ['金额（万元）']]);
  expect(faults[0]?.message).toBe('第1行，表头里没有金额元，这几列要有。');
});

test('the file of another register is told by its headings, in one sentence', async () => {
  const wrong = await file([activity, stall('2025-03-05'), stall('2025-03-06')]);
  const { good, faults } = await read('training', wrong);
  expect([good.length, faults.length]).toEqual([0, 1]);
  expect(otherRegister(named('training'), (await readBook(wrong))[0]?.data ?? [])?.title).toBe('宣传活动');
  expect(otherRegister(named('outreach'), [activity])).toBe(null);
  const nothing = await read(
    'volunteers',
    await file([
      ['苹果', '梨'],
      [1, 2],
    ]),
  );
  expect(nothing.faults[0]?.message).toContain('没有认得的表头');
});

test('two columns of one name, words with blanks, an unknown word', async () => {
  const two = await read('materials_given', await file([[...given.title, '份数'], given.line]));
  expect(two.faults[0]?.message).toBe('第1行，“份数”这一列有两个，请去掉一个。');
  const blanks = await read(
    'materials_given',
    await file([given.title, ['联系卡', '2025-03-05', '印 制', 3]]),
  );
  expect(blanks.good[0]?.values['deed']).toBe('印制');
  const unknown = await read(
    'materials_given',
    await file([given.title, ['联系卡', '2025-03-05', '送出', 3]]),
  );
  expect(unknown.faults[0]?.message).toBe('第2行，动作：没有“送出”，要填印制、发放里的一个。');
});

test('text that was only called .xlsx, an old .xls and half a file say what to do', async () => {
  const csv = new Blob(['资料名称,日期\n联系卡,2025-03-05']);
  const old = new Blob([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])]);
  const half = (await file([given.title, given.line])).slice(0, 200);
  for (const one of [csv, old, half]) await expect(readBook(one)).rejects.toBeDefined();
  expect(await whyUnread(csv)).toContain('文本（CSV）');
  expect(await whyUnread(old)).toContain('旧的 .xls');
  expect(await whyUnread(half)).toContain('没有传完整');
});

test('a file with macros gives its lines and nothing of its macros', async () => {
  const files = unzipSync(new Uint8Array(await (await file([given.title, given.line])).arrayBuffer()));
  files['xl/vbaProject.bin'] = Uint8Array.from([1, 2, 3]);
  const { good } = await read('materials_given', new Blob([zipSync(files)]));
  expect(good.length).toBe(1);
});

test('five thousand lines are read, the one that is wrong by its row', async () => {
  const lines = Array.from({ length: 5000 }, (_, at) => [
    '联系卡',
    '2025-03-05',
    '印制',
    at === 4321 ? '很多' : at + 1,
  ]);
  const { good, faults } = await read('materials_given', await file([given.title, ...lines]));
  expect(good.length).toBe(4999);
  expect(faults.map(({ row }) => row)).toEqual([4323]);
});
