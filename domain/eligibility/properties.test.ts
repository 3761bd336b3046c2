import fc from 'fast-check';
import { assess } from './assess';
import type { Facts, FactKey } from './facts/facts';
import { factKinds } from './facts/fact-kinds';
import type { PackId } from './packs/pack';
import { packFor } from './packs/pack-for';
import { packList } from './packs/pack-list';
import { presumptions } from './facts/presumptions';
import { anyFacts, ordinaryFacts, valueOf } from './testing/arbitrary-facts';

const anyPlace = fc.constantFrom(...packList.map(({ id }) => id));
const packOf = (id: PackId) => packFor(id, '2026-11-22');
const runs = { numRuns: 600 };

test('the order in which facts, tags and papers are told does not matter', () => {
  fc.assert(
    fc.property(anyFacts, anyPlace, (facts, place) => {
      const backwards = Object.fromEntries(
        Object.entries(facts)
          .reverse()
          .map(([key, value]) => [
            key,
            Array.isArray(value) && key !== 'unrecognised' ? [...value].reverse() : value,
          ]),
      ) as Facts;
      const { trace: before, ...first } = assess(facts, packOf(place));
      const { trace: after, ...second } = assess(backwards, packOf(place));

      expect(second).toEqual(first);
      expect(after.map((line) => [line.ruleId, line.result])).toEqual(
        before.map((line) => [line.ruleId, line.result]),
      );
    }),
    runs,
  );
});

test('less income never loses aid', () => {
  const money = fc.constantFrom(
    'familyIncome',
    'ownIncome',
    'disposableIncome',
    'statedIncome',
  ) as fc.Arbitrary<FactKey>;

  fc.assert(
    fc.property(ordinaryFacts, anyPlace, money, fc.nat(9000), (facts, place, key, cut) => {
      const income = facts[key];

      fc.pre(typeof income === 'number' && assess(facts, packOf(place)).outcome === 'eligible');
      const poorer = { ...facts, [key]: Math.max(0, Number(income) - cut) };

      expect(assess(poorer, packOf(place)).outcome).toBe('eligible');
    }),
    runs,
  );
});

test('one more exemption never loses aid', () => {
  const more = fc.constantFrom(
    'dibao',
    'destitute',
    'temporary_relief',
    'judicial_relief',
    'preferential_treatment',
    'no_fixed_income',
    'disabled',
    'migrant_worker',
    'conscript_family',
    'martyr_near_kin',
    'fallen_soldier_family',
    'soldier_family',
    'low_income_listed',
    'acquitted_on_retrial',
    'violence_victim',
  ) as fc.Arbitrary<NonNullable<Facts['tags']>[number]>;

  fc.assert(
    fc.property(ordinaryFacts, anyPlace, more, (facts, place, tag) => {
      fc.pre(assess(facts, packOf(place)).outcome === 'eligible');
      expect(assess({ ...facts, tags: [...(facts.tags ?? []), tag] }, packOf(place)).outcome).toBe(
        'eligible',
      );
    }),
    runs,
  );
});

test('urgency never cures scope', () => {
  fc.assert(
    fc.property(ordinaryFacts, anyPlace, (facts, place) => {
      const calm = { ...facts, daysToLimit: 100, needsPreservation: false };
      const { inScope, outcome } = assess(calm, packOf(place));
      const urgent = assess({ ...calm, daysToLimit: 1, needsPreservation: true }, packOf(place));

      expect(urgent.inScope).toBe(inScope);
      if (inScope === false) expect(urgent.outcome).toBe(outcome);
    }),
    runs,
  );
});

test('adding a fact never turns certain into unknown, unless it overturns a presumption', () => {
  const keys = (Object.keys(factKinds) as FactKey[]).filter((key) => !(key in presumptions));
  const added = fc.constantFrom(...keys).chain((key) => valueOf(key).map((value) => [key, value] as const));

  fc.assert(
    fc.property(fc.oneof(anyFacts, ordinaryFacts), anyPlace, added, (facts, place, [key, value]) => {
      fc.pre(facts[key] === undefined && assess(facts, packOf(place)).outcome !== 'need_more');
      expect(assess({ ...facts, [key]: value }, packOf(place)).outcome).not.toBe('need_more');
    }),
    { numRuns: 1500 },
  );
});

test('the answer holds no NaN and no undefined, and asks only when something is open', () => {
  fc.assert(
    fc.property(anyFacts, anyPlace, (facts, place) => {
      const answer = assess(facts, packOf(place));

      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      if (answer.outcome !== 'need_more') expect(answer.missing).toEqual([]);
      if (answer.outcome === 'eligible') expect(answer.wouldChange).toEqual([]);
      expect(answer.basis.length).toBe(new Set(answer.basis).size);
    }),
    runs,
  );
});

test('an exempt person is never asked for income (法-32, 42)', () => {
  fc.assert(
    fc.property(ordinaryFacts, anyPlace, (facts, place) => {
      const { hardship, missing } = assess({ ...facts, papers: undefined, proofs: undefined }, packOf(place));
      const money = missing.filter(
        ({ fact }) => fact === 'familyIncome' || fact === 'ownIncome' || fact === 'promise',
      );

      if (hardship === 'verification_exempt' || hardship === 'condition_exempt') expect(money).toEqual([]);
    }),
    runs,
  );
});
