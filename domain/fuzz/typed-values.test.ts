import fc from 'fast-check';
import { questions } from '../application/questions';
import { ledgerFunctions } from './ledger-functions';
import { registerFunctions } from './register-functions';
import { troubleOf } from './soundness';
import { typedFunctions } from './typed-functions';

/** Wrong input to any function that takes what people type is refused by name, or answered soundly. */
const odd = fc.oneof(
  fc.anything(),
  fc.string(),
  fc.constantFrom<unknown>(
    '2026-02-30',
    '2026-11-22',
    '0000-00-00',
    '9999-12-31',
    '2026-11-22T02:00:00Z',
    '2026-02-30T02:00:00Z',
    '11010119900230851X',
    '１２３００元',
    '1e21',
    '-0.005',
    NaN,
    Infinity,
    -0,
    1e21,
    -1,
    0.001,
    null,
  ),
  fc.date().map((date) => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10))),
);
const second = fc.oneof(odd, fc.constantFrom(...questions.map(({ id }) => id)));

function wordsOf(values: readonly unknown[]): string {
  return values
    .map((value) => {
      try {
        return `${String(value)} ${JSON.stringify(value)}`;
      } catch {
        return '';
      }
    })
    .join(' ');
}

test.each(Object.entries({ ...typedFunctions, ...ledgerFunctions, ...registerFunctions }))(
  '%s refuses wrong input by name, or answers soundly',
  (_name, run) => {
    fc.assert(
      fc.property(odd, second, (one, two) => {
        expect(troubleOf(() => run(one as never, two as never), wordsOf([one, two]))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  },
);
