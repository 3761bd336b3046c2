import { fullCase } from '../../../domain/privacy/testing/full-case';
import type { Case } from '../../../domain/case/case';
import { hitsOf, kindsOfKeys, partKeys, typedKeys } from './search-parts';
import { searchKeys } from './search-keys';

const blind = (use: string, text: string): string => `${use}(${text})`;
const c: Case = {
  ...fullCase,
  receiptNo: '261128-6087-0489-6',
  applicant: { ...fullCase.applicant, name: '欧阳德福', phone: '13800138123' },
};
const keys = new Set([...searchKeys(blind, c), ...partKeys(blind, c)]);
const finds = (typed: string): boolean => typedKeys(blind, typed).some((key) => keys.has(key));

test.each([
  ...['欧阳德福', '欧阳', '德福', 'ouyang', 'OuYang De Fu', 'oydf', 'defu', 'de fu'],
  ...['138', '1380013', '138 0013 8123', '8123'],
  ...['261128-6087-0489-6', '261128608704896', '261128', '2611', '6087', '0489', '60870489', '04896'],
])('a clerk who types %s finds the case', (typed) => {
  expect([typed, finds(typed)]).toEqual([typed, true]);
});

test('the other side, the lawyer, the firm, the number of a paper and the end of an identity number find it', () => {
  const handler = fullCase.assignment.assignments.findLast(({ endedAt }) => endedAt === null);
  const [paper] = fullCase.papers;
  const typed = [
    fullCase.dispute.opponent?.slice(0, 2),
    handler?.lawyerName,
    handler?.firmName.slice(0, 3),
    paper?.number,
    paper?.number
      .replace(/[第号]/g, '')
      .replace('〔', '(')
      .replace('〕', ')'),
    c.applicant.identity.number?.slice(-4),
  ].filter((one) => one !== undefined && one !== null);
  expect(typed.length).toBeGreaterThan(3);
  expect(typed.filter((one) => !finds(one))).toEqual([]);
});

test.each(['王', '福德', 'wang', '177', '9999', '青禾县某某公司'])('%s finds something else', (typed) => {
  expect(finds(typed)).toBe(false);
});

test('no part of a name or a telephone number stands readable', () => {
  const hashed = new Set([...searchKeys(() => '#', c), ...partKeys(() => '#', c)]);
  expect([...hashed].join(' ')).not.toMatch(/欧|德|福|ouyang|defu|138/);
});

test('a hit says by what it was found: one word may be a name here and the other side there', () => {
  const { assignments } = c.assignment;
  const inHand = assignments.map((one) => ({ ...one, endedAt: null, endReason: null }));
  const all = [...keys, ...partKeys(blind, { ...c, assignment: { ...c.assignment, assignments: inHand } })];
  const hits = (typed: string) => hitsOf(kindsOfKeys(blind, typed), all);
  expect([
    hits('欧阳'),
    hits('oydf'),
    hits('13800138123'),
    hits('8123'),
    hits('261128'),
    hits(fullCase.dispute.opponent),
    hits(assignments[0]?.firmName ?? ''),
    hits(fullCase.papers[0]?.number ?? ''),
    hits('没有这个人'),
  ]).toEqual([
    ['person'],
    ['person'],
    ['phone'],
    ['ending'],
    ['number'],
    ['opponent'],
    ['handler'],
    ['paper'],
    [],
  ]);
});
