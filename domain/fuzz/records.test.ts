import fc from 'fast-check';
import type { Case } from '../case/case';
import { anyFacts } from '../eligibility/testing/arbitrary-facts';
import { strolled } from '../procedure/testing/stroll';
import { caseFunctions } from './case-functions';
import { factFunctions } from './fact-functions';
import { unsoundIn } from './soundness';

/** No answer about any case or any facts holds NaN, a day that does not exist, or the word undefined. */
const walk = fc.array(fc.tuple(fc.nat(1000), fc.nat(12), fc.nat(1000)), { minLength: 1, maxLength: 30 });
const route = fc.constantFrom<Case['route']>('application', 'notified');
const today = fc.constantFrom(
  '2025-01-06',
  '2025-02-28',
  '2025-10-01',
  '2025-12-31',
  '2026-03-31',
  '2027-01-01',
);

test.each(Object.entries(caseFunctions))('%s answers soundly about any case on any day', (_name, run) => {
  fc.assert(
    fc.property(route, walk, today, (way, steps, day) => {
      const c = strolled(way, steps, () => undefined);
      expect(unsoundIn(run(c, day))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test.each(Object.entries(factFunctions))('%s answers soundly about any facts', (_name, run) => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(unsoundIn(run(facts))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
