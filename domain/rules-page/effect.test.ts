import fc from 'fast-check';
import { effectOf, kindOf, type SizedChange, type Tally } from './effect';

const answer = (outcome: 'eligible' | 'ineligible', hardship: 'required' | 'verification_exempt') => ({
  ...{ outcome, hardship, inScope: true, greenChannel: false },
});
const poor = answer('eligible', 'required');
const rich = answer('ineligible', 'required');
const exempt = answer('eligible', 'verification_exempt');

test.each([
  ['gain', rich, poor],
  ['gain', rich, exempt],
  ['lose', poor, rich],
  ['unchecked', poor, exempt],
  ['checked', exempt, poor],
  ['other', poor, { ...poor, greenChannel: true }],
] as const)('%s', (kind, before, after) => {
  expect(kindOf({ before, after })).toBe(kind);
});

test('persons, matters and money are added up, the largest matter first', () => {
  const effect = effectOf([
    { matter: '支付劳动报酬', persons: 12, money: 240_000.1, subsidy: 3400.2, before: rich, after: exempt },
    { matter: '支付劳动报酬', persons: 1, money: 0.2, subsidy: 1200.1, before: poor, after: exempt },
    { matter: '赡养费', persons: 1, money: 0, subsidy: 0, before: poor, after: rich },
  ]);

  expect(effect.all).toEqual({ cases: 3, persons: 14, money: 240_000.3, subsidy: 4600.3 });
  expect(effect.kinds.gain).toEqual({ cases: 1, persons: 12, money: 240_000.1, subsidy: 3400.2 });
  expect(effect.kinds.lose).toEqual({ cases: 1, persons: 1, money: 0, subsidy: 0 });
  expect(effect.matters.map(({ matter, persons }) => [matter, persons])).toEqual([
    ['支付劳动报酬', 13],
    ['赡养费', 1],
  ]);
  expect(effectOf([]).all).toEqual({ cases: 0, persons: 0, money: 0, subsidy: 0 });
});

const change: fc.Arbitrary<SizedChange> = fc.record({
  matter: fc.constantFrom('支付劳动报酬', '赡养费', '国家赔偿'),
  persons: fc.integer({ min: 1, max: 300 }),
  money: fc.integer({ min: 0, max: 10_000_000 }),
  subsidy: fc.integer({ min: 0, max: 5000 }),
  before: fc.constantFrom(poor, rich, exempt),
  after: fc.constantFrom(poor, rich, exempt),
});

test('nothing is counted twice and nothing is lost, in whichever order the cases come', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const effect = effectOf(changes);
      const sum = (key: keyof Tally, list: readonly { [K in typeof key]: number }[]) =>
        list.reduce((total, one) => total + one[key], 0);

      for (const key of ['cases', 'persons', 'money', 'subsidy'] as const) {
        expect(sum(key, Object.values(effect.kinds))).toBe(effect.all[key]);
        expect(sum(key, effect.matters)).toBe(effect.all[key]);
      }
      expect(effectOf([...changes].reverse()).all).toEqual(effect.all);
    }),
  );
});
