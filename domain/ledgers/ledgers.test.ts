import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readLedgerRecord } from '../statistics/lines/ledger-record';
import { ledgers } from './all';
import { writtenField } from './kit/cell';
import type { Ledger } from './kit/ledger';
import { searchable, searchPieces } from './kit/search-pieces';
import { readSheet } from './kit/sheet';
import { faultsOf } from './kit/values-schema';
import { volunteers } from './volunteers';

const each = ledgers.map((one) => [one.title, one] as const);

test('every declaration stands in the list of registers, under a name of its own', () => {
  const files = readdirSync(join(process.cwd(), 'domain', 'ledgers')).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'all.ts',
  );
  const declared = files.flatMap((file) =>
    Object.values(
      jest.requireActual<Record<string, unknown>>(join(process.cwd(), 'domain', 'ledgers', file)),
    ),
  );
  expect(declared.filter((one) => !ledgers.includes(one as Ledger))).toEqual([]);
  expect(new Set(ledgers.map(({ name }) => name)).size).toBe(ledgers.length);
  expect(new Set(ledgers.map(({ title }) => title)).size).toBe(ledgers.length);
});

test.each(each)(
  '%s: headings are told apart, and what is searched may be read',
  (_title, { fields, order }) => {
    const labels = Object.values(fields).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(Object.keys(fields)).toContain(order.by);
    const all = Object.values(fields);
    expect(all.filter(({ searched, privacy }) => searched && privacy.level === 'sensitive')).toEqual([]);
    expect(all.some(({ width }) => width !== undefined)).toBe(true);
    expect(all.some(({ searched }) => searched)).toBe(true);
  },
);

test.each(each)('%s: nothing at all is refused, each missing field by its name', (_title, ledger) => {
  const faults = faultsOf(ledger, {});
  expect(Object.keys(faults).length).toBeGreaterThan(0);
  for (const sentence of Object.values(faults)) expect(sentence).toMatch(/[\u4e00-\u9fff].*。$/);
});

const line = {
  ...{
    name: '桑小园',
    phone: '13900001111',
    kind: '律师',
    unit: null,
    skills: ['劳动'],
    startedOn: '2026-03-01',
  },
  ...{
    endedOn: null,
    agreed: true,
    askedToLeaveOn: null,
    leftFor: null,
    trainedOn: null,
    insured: false,
    hours: 12.5,
    note: null,
  },
};

test('a line counts in the words that the figures know', () => {
  for (const counted of volunteers.counts?.(line as never) ?? [])
    expect(readLedgerRecord(counted).unknown).toEqual([]);
});

const headings = Object.values(volunteers.fields).map(({ label }) => label);
const written = Object.entries(volunteers.fields).map(([key, field]) =>
  writtenField(field, line[key as keyof typeof line], {}),
);

test('what goes out to Excel comes in again as it was, in any order of the columns', () => {
  const order = fc.shuffledSubarray([...headings.keys()], { minLength: headings.length });
  fc.assert(
    fc.property(order, (columns) => {
      const rows = [columns.map((at) => headings[at]), columns.map((at) => written[at])];
      expect(readSheet(volunteers, rows, {})).toEqual({
        good: [{ row: 2, values: line }],
        faults: [],
        unknown: [],
        repeated: [],
      });
    }),
  );
});

test('a fault says row, column, what is wrong and what would be right; the other rows are good', () => {
  const wrong = written.map((cell, at) =>
    headings[at] === '加入日期' ? '昨天' : headings[at] === '身份' ? '医生' : cell,
  );
  const { good, faults, unknown } = readSheet(volunteers, [[...headings, '星座'], wrong, [], written], {});
  expect(good.map(({ row }) => row)).toEqual([4]);
  expect(faults.map(({ message }) => message)).toEqual([
    '第2行，身份：没有“医生”，要填律师、基层法律服务工作者、法学师生、退休人员、社工、其他里的一个。',
    '第2行，加入日期：“昨天”不对，要填日期，像2026-11-30。',
  ]);
  expect(unknown).toEqual(['星座']);
});

test('what must hold between fields is told at the field that is to be changed', () => {
  expect(faultsOf(volunteers, { ...line, endedOn: '2025-01-01' })).toEqual({
    endedOn: '离开日期不能早于加入日期。',
  });
});

test('whatever part of a text is typed, the first two signs of it lead there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 2 }), fc.nat(), fc.nat(), (text, from, length) => {
      const part = [...searchable(text)].slice(from % 7, (from % 7) + 2 + (length % 5)).join('');
      const [first] = searchPieces(part);
      if (first !== undefined) expect(searchPieces(text)).toContain(first);
    }),
  );
});
