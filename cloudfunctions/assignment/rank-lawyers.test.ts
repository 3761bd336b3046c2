import fc from 'fast-check';
import { sampleCase } from '../../domain/case/sample-case';
import type { Lawyer } from '../platform/documents';
import { rankLawyers, type Choice } from './rank-lawyers';
import type { Turns } from './turns';

const base: Omit<Lawyer, '_id' | 'name'> = {
  centreId: 'c',
  firmId: 'f1',
  phone: '1',
  sex: 'male',
  fields: ['劳动'],
  languages: [],
  criminalYears: 5,
  knowsMinors: true,
  available: true,
};
const lawyer = (id: string, more: Partial<Lawyer> = {}): Lawyer => ({ ...base, _id: id, name: id, ...more });
const turn = (assignedThisYear: number, openCases = 0, lastAssignedAt: string | null = null): Turns => ({
  assignedThisYear,
  openCases,
  lastAssignedAt,
});
const choice = (more: Partial<Choice>): Choice => ({
  case: sampleCase,
  lawyers: [],
  firms: [],
  turns: new Map(),
  opposingFirms: [],
  ...more,
});
const order = (one: Choice): string[] => rankLawyers(one).map(({ lawyerId }) => lawyerId);

test('among those who know the field, whoever had fewest cases this year is next', () => {
  const lawyers = [lawyer('a'), lawyer('b'), lawyer('c', { fields: ['刑事'] })];
  expect(
    order(
      choice({
        lawyers,
        turns: new Map([
          ['a', turn(3)],
          ['b', turn(1)],
        ]),
      }),
    ),
  ).toEqual(['b', 'a', 'c']);
});

test('with equal turns the lighter load and then the longer wait decide', () => {
  const lawyers = [lawyer('a'), lawyer('b'), lawyer('c')];
  const turns = new Map([
    ['a', turn(2, 1, '2026-11-01T00:00:00.000Z')],
    ['b', turn(2, 0, '2026-11-02T00:00:00.000Z')],
    ['c', turn(2, 0, '2026-10-02T00:00:00.000Z')],
  ]);
  expect(order(choice({ lawyers, turns }))).toEqual(['c', 'b', 'a']);
});

test('a victim of violence is offered a woman first', () => {
  const hurt = { ...sampleCase, applicant: { ...sampleCase.applicant, tags: ['violence_victim' as const] } };
  const lawyers = [lawyer('a'), lawyer('b', { sex: 'female' })];
  expect(order(choice({ case: hurt, lawyers, turns: new Map([['b', turn(9)]]) }))).toEqual(['b', 'a']);
});

test('the firm of the other side, the unavailable and the replaced are named and come last', () => {
  const lawyers = [lawyer('a', { firmId: 'f2' }), lawyer('b', { available: false }), lawyer('c')];
  const [first, ...rest] = rankLawyers(choice({ lawyers, opposingFirms: ['f2'] }));
  expect(first?.lawyerId).toBe('c');
  expect(rest.map(({ unfit }) => unfit.length)).toEqual([1, 1]);
});

test('the order does not depend on the order of the list', () => {
  const lawyers = ['a', 'b', 'c', 'd', 'e'].map((id) => lawyer(id));
  const turns = fc.array(fc.nat(4), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(turns, fc.shuffledSubarray(lawyers, { minLength: 5 }), (counts, shuffled) => {
      const map = new Map(lawyers.map(({ _id }, at) => [_id, turn(counts[at] ?? 0)]));
      expect(order(choice({ lawyers: shuffled, turns: map }))).toEqual(
        order(choice({ lawyers, turns: map })),
      );
    }),
  );
});
