import { applicantOf } from './applicant';
import type { Facts } from './facts';
import { firstThatHolds, ready } from '../scope/look';
import type { Rule } from '../packs/pack';
import type { TraceLine } from '../trace/assessment';
import { wasRead } from '../trace/articles';
import { both, either } from './truth';
import type { Truth } from './truth';
import { factsUsed, holds } from './when';
import type { When } from './when';

test.each<[When, Facts, Truth]>([
  [{}, {}, true],
  [{ matters: ['wages'] }, { matter: 'wages' }, true],
  [{ matters: ['wages'] }, { matter: 'pension' }, false],
  [{ matters: ['wages'] }, {}, 'unknown'],
  [{ exceptMatters: ['wages'] }, { matter: 'wages' }, false],
  [{ exceptMatters: ['wages'] }, { matter: 'pension' }, true],
  [{ exceptMatters: ['wages'] }, {}, 'unknown'],
  [{ matters: ['wages'], exceptMatters: ['wages'] }, { matter: 'wages' }, false],
  [{ matters: ['wages'], anyTag: ['dibao'] }, {}, false],
  [{ anyTag: ['dibao'] }, { tags: ['dibao'] }, true],
  [{ anyTag: ['dibao', 'minor'] }, { tags: ['minor'] }, true],
  [{ anyTag: ['dibao'] }, { tags: ['minor'] }, false],
  [{ anyTag: ['dibao'] }, {}, false],
  [{ andTag: ['dibao'] }, { tags: ['minor'] }, false],
  [{ andTag: ['minor'] }, { tags: ['minor'] }, true],
  [{ stages: ['retrial'] }, { stage: 'retrial' }, true],
  [{ stages: ['retrial'] }, { stage: 'petition' }, false],
  [{ stages: ['retrial'] }, {}, false],
  [{ channels: ['self'] }, { channel: 'self' }, true],
  [{ channels: ['self'] }, { channel: 'proxy' }, false],
  [{ side: 'defendant' }, { side: 'defendant' }, true],
  [{ side: 'defendant' }, { side: 'claimant' }, false],
  [{ reasons: ['protested'] }, { otherReason: 'protested' }, true],
  [{ reasons: ['protested'] }, { otherReason: 'other' }, false],
  [{ penalties: ['death'] }, { penalty: 'death' }, true],
  [{ penalties: ['death'] }, { penalty: 'life' }, false],
  [{ minAge: 70 }, { age: 70 }, true],
  [{ minAge: 70 }, { age: 69 }, false],
  [{ minAge: 70 }, {}, false],
  [{ belowAge: 18 }, { age: 17 }, true],
  [{ belowAge: 18 }, { age: 18 }, false],
  [{ belowAge: 18 }, {}, false],
  [{ minPeople: 10 }, { people: 10 }, true],
  [{ minPeople: 10 }, { people: 9 }, false],
])('%j of %j is %p', (when, facts, expected) => {
  expect(holds(when, applicantOf(facts))).toBe(expected);
});

test('a condition names the facts it looks at, each once', () => {
  expect(factsUsed({ anyTag: [], andTag: [], matters: [], exceptMatters: [] })).toEqual(['matter', 'tags']);
  expect(factsUsed({ stages: [], channels: [], side: 'claimant', reasons: [], penalties: [] })).toEqual([
    'stage',
    'channel',
    'side',
    'otherReason',
    'penalty',
  ]);
  expect(factsUsed({ minAge: 1, belowAge: 2, minPeople: 3 })).toEqual(['age', 'people']);
  expect(factsUsed({})).toEqual([]);
});

const truths: readonly Truth[] = [true, false, 'unknown'];

test('a certain no decides a both, a certain yes decides an either', () => {
  const table = (join: (a: Truth, b: Truth) => Truth) => truths.map((a) => truths.map((b) => join(a, b)));

  expect(table(both)).toEqual([
    [true, false, 'unknown'],
    [false, false, false],
    ['unknown', false, 'unknown'],
  ]);
  expect(table(either)).toEqual([
    [true, true, true],
    [true, false, 'unknown'],
    [true, 'unknown', 'unknown'],
  ]);
});

const rule = (id: string, when: When): Rule => ({
  id,
  title: id,
  when,
  basis: ['甲-1', '乙-2'],
  from: '2022-01-01',
  verified: true,
});

test('the first rule that holds is named, and every rule has its line', () => {
  const trace: TraceLine[] = [];
  const rules = [
    rule('a', { anyTag: ['minor'] }),
    rule('b', { matters: ['wages'] }),
    rule('c', { anyTag: ['dibao'] }),
  ];
  const first = firstThatHolds(rules, applicantOf({ matter: 'wages', tags: ['dibao'] }), trace);

  expect(first?.id).toBe('b');
  expect(trace.map(({ ruleId, result, values }) => [ruleId, result, values])).toEqual([
    ['a', false, { tags: ['dibao'] }],
    ['b', true, { matter: 'wages' }],
    ['c', true, { tags: ['dibao'] }],
  ]);
  expect(trace[0]?.article).toBe('甲-1、乙-2');
  expect(firstThatHolds(rules, applicantOf({}), [])).toBeUndefined();
});

test('a list is made ready once, and rules with the same facts share a number', () => {
  const rules = [
    rule('a', { anyTag: ['minor'] }),
    rule('b', { matters: ['wages'] }),
    rule('c', { anyTag: ['dibao'] }),
  ];
  const [a, b, c] = ready(rules);

  expect(ready(rules)).toBe(ready(rules));
  expect(a?.usesNo).toBe(c?.usesNo);
  expect(a?.usesNo).not.toBe(b?.usesNo);
});

test('articles of the procedure rule that nobody read, and practice, are not for citizens', () => {
  const cited = [
    '法-31',
    '148-10',
    '148-28',
    '148-18(1)',
    '148-11',
    '148-1',
    '148-100',
    '000',
    '003',
    '004§2',
    '124-15(2)',
  ];

  expect(cited.filter(wasRead)).toEqual(['法-31', '148-10', '148-28', '148-1', '124-15(2)']);
  expect(['1000号', 'x148-11', '0041', '国发〔2014〕004'].map(wasRead)).toEqual([true, true, true, true]);
});
