import fc from 'fast-check';
import { assess } from '../assess';
import { FactsInvalid } from './errors';
import { factKinds } from './fact-kinds';
import type { FactKey } from './facts';
import { nationalPack } from '../packs/light';
import { anyFacts } from '../testing/arbitrary-facts';
import { refusal } from '../testing/refusal';

const keys = Object.keys(factKinds) as FactKey[];

test('a value of a wrong type is refused by the name of its field', () => {
  const wrong = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      Number.NaN,
      Infinity,
      -Infinity,
      {},
      [1],
      [null],
      Symbol('x'),
      () => 1,
      1n,
      -0.5,
    ),
    fc.object(),
  );

  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...keys), wrong, (facts, key, value) => {
      expect(refusal({ ...facts, [key]: value })?.field).toBe(key);
    }),
  );
});

test('any value at all is either judged or refused by name; nothing else is ever thrown', () => {
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
      try {
        const answer = assess({ matter: 'wages', [key]: value }, nationalPack);

        expect(JSON.stringify(answer)).not.toContain('NaN');
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(FactsInvalid);
        expect((thrown as FactsInvalid).field).toBe(key);
      }
    }),
    { numRuns: 500 },
  );
});
