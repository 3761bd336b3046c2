import { allowancesOf } from '../duty/allowances';
import { restDaysOf } from '../duty/rest-days';
import { lastTurn, turnsOf } from '../duty/turns';
import { withSwaps } from '../duty/with-swaps';
import { caseKindOf, entryOfCase, entryOfService } from '../ledgers/accounts/spending-entries';
import { useOfBudget } from '../money/use-of-budget';
import { coverageOn } from '../network/coverage';
import { dotsOf } from '../network/map';
import { stockOf } from '../outreach/stock';
import { ratesOf } from '../outreach/ticket-rates';
import { answerLine, readSurvey, tallyOf } from '../outreach/survey';
import { markOf, paperFor } from '../people/exam';
import { hoursOf } from '../people/volunteer-hours';
import type { Loose } from './typed-functions';

/** What is no text or number never passes the fields of a register. */
const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.abs(value), 1e9) : 1;

const place = (name: string) => ({ id: name, name, kind: '村', above: name, goneOn: null });
const bank = (options: unknown, right: unknown) =>
  ['1', '2'].map((id) => ({
    id,
    question: word(options),
    options: { A: word(options), B: '乙' },
    right: word(right),
  }));

/** What adds up the lines of registers, or reads what was typed into one. */
export const registerFunctions: Readonly<Record<string, Loose>> = {
  useOfBudget: (item: unknown, amount: unknown) =>
    useOfBudget([{ year: '2026', way: '支出', item: word(item), amount: number(amount) }], '2026'),
  caseKindOf,
  entryOfCase: (amount: unknown, voucher: unknown, receipt: unknown) =>
    entryOfCase({
      ...{ handler: null, caseKind: null, source: 'budget', number: word(receipt) },
      payment: { paidAt: '2026-11-20T02:00:00.000Z', by: 'a', unit: word(voucher), amount: number(amount) },
    }),
  entryOfService: (paidOn: unknown, voucher: unknown, times: unknown) =>
    entryOfService({
      ...{ who: word(voucher), kind: '值班', handler: '社会律师', unit: null, from: '2026-11-01' },
      ...{
        to: '2026-11-02',
        times: number(times),
        price: 1,
        costs: 0,
        table: '',
        source: 'budget',
        note: null,
      },
      ...{ paidOn: word(paidOn), voucher: word(voucher) },
    }),
  coverageOn: (name: unknown, day: unknown) =>
    coverageOn(word(day), [place(word(name))], {
      stations: [],
      points: [{ name: word(day), place: word(name), from: word(day), until: null }],
      signs: [],
    }),
  dotsOf: (north: unknown, east: unknown) =>
    dotsOf([
      { name: '甲', latitude: number(north) % 90, longitude: number(east) % 180 },
      { name: '乙', latitude: 30, longitude: 110 },
    ]),
  stockOf: (name: unknown, copies: unknown) =>
    stockOf([{ name: word(name), deed: '发放', copies: number(copies) }]),
  readSurvey: (typed: unknown) => readSurvey(word(typed)),
  answerLine: (label: unknown, choice: unknown) => answerLine(word(label), word(choice)),
  tallyOf: (typed: unknown, answer: unknown) => tallyOf(readSurvey(word(typed)).questions, [[word(answer)]]),
  paperFor: (options: unknown, seed: unknown) => paperFor(bank(options, 'A'), number(seed), 2),
  markOf: (options: unknown, right: unknown) => markOf(paperFor(bank(options, right), 7, 2), { q1: [0] }),
  hoursOf: (volunteer: unknown, hours: unknown) =>
    hoursOf(
      [{ volunteer: word(volunteer), doneOn: '2026-11-01', hours: number(hours), people: 1, absent: false }],
      '2025-11-30',
    ),
  allowancesOf: (who: unknown, allowance: unknown) => {
    const line = { month: '2026-11', who: word(who), firm: '', shifts: 1, people: 0 };

    return allowancesOf([{ ...line, allowance: number(allowance) }]);
  },
  ratesOf: (taken: unknown, answered: unknown) =>
    ratesOf([{ taken: taken === true, answered: answered === true, content: true }]),
  turnsOf: (who: unknown, from: unknown) =>
    turnsOf({
      ...{ names: [word(who)], last: null, weekdays: ['mon'], from: word(from), until: '2026-12-31' },
      ...{ hours: '9:00–12:00', kind: 'lawyer', where: '中心', years: [] },
    }),
  lastTurn: (when: unknown, who: unknown) => lastTurn([{ when: word(when), who: word(who) }], [word(who)]),
  restDaysOf: (day: unknown) => [
    ...restDaysOf([{ year: 2026, restDays: [word(day)], workDays: [], source: '' }]),
  ],
  withSwaps: (off: unknown, on: unknown) =>
    withSwaps([], [], [{ on: '2026-11-30', off: word(off), by: word(on) }]),
};
