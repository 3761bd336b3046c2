import fc from 'fast-check';
import { assess } from './assess';
import { withSwitches } from './packs/combine-packs';
import type { Facts } from './facts/facts';
import { nationalPack } from './packs/light';
import { nextQuestion } from './next-question';
import { valueOf } from './testing/arbitrary-facts';

const citizen = { applicantKind: 'person', nationality: 'chinese' } as const satisfies Facts;
const centre = withSwitches(nationalPack, {
  standardAmount: { value: 2000, source: '青禾县公布', verified: true },
});

test('every question is new, and when none is left the answer is certain or with the staff', () => {
  const steps = fc.infiniteStream(fc.nat());

  fc.assert(
    fc.property(steps, (stream) => {
      let facts: Facts = citizen;
      const asked = new Set<string>();

      for (let next = nextQuestion(facts, centre); next !== null; next = nextQuestion(facts, centre)) {
        expect(asked.has(next)).toBe(false);
        asked.add(next);
        const [value] = fc.sample(valueOf(next), { numRuns: 1, seed: stream.next().value ?? 0 });

        facts = { ...facts, [next]: value };
      }
      expect(asked.size).toBeLessThanOrEqual(10);
      const { missing, outcome } = assess(facts, centre);
      const open = missing.filter(
        ({ fact }) => fact !== undefined && facts[fact] === undefined && fact !== 'standard',
      );

      if (outcome === 'need_more') expect(open).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
