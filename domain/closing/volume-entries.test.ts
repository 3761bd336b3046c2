import { volumeEntries } from './volume-entries';
import { orderOfVolume, partOfLine, publishedOrder } from './volume-lines';
import { papers } from '../documents/papers';
import { exemptionProofs, rules } from '../materials/all-rules';
import type { Case } from '../case/case';

/** The catalogue in the order of a centre: nothing gets lost, whatever the order says. */
const paper = (code: string, id: string) => ({ id, code, voidedAt: null });
const photo = (item: string, page: number, id: string) => ({
  id,
  item,
  page,
  removedAt: null,
  scan: 'clean',
});

const c = {
  papers: [
    paper('FZ-002', 'a'),
    paper('FZ-005', 'b'),
    paper('FZ-009', 'c'),
    paper('FZ-011', 'd'),
    paper('FZ-014', 'e'),
    paper('FZ-014', 'f'),
    { ...paper('FZ-010', 'void'), voidedAt: '2026-11-01T00:00:00.000Z' },
  ],
  materials: [
    photo('wage_evidence', 2, 'w2'),
    photo('wage_evidence', 1, 'w1'),
    photo('identity_paper', 1, 'id'),
    photo('handler_paper', 1, 'own'),
  ],
} as unknown as Pick<Case, 'papers' | 'materials'>;

const idsOf = (order?: Parameters<typeof volumeEntries>[1]) =>
  volumeEntries(c, order).map((one) => [...one.papers, ...one.files].map(({ id }) => id).join());

test('the published order: the approval file, then the handler’s part; what was voided is not bound', () => {
  expect(idsOf()).toEqual(['a', 'id', 'w1,w2', 'b', 'c', 'd', 'e,f', 'own']);
});

test('a centre that binds both parts in one order gets it so', () => {
  const order = orderOfVolume([...new Set(['assignment', 'decisions', 'application', ...publishedOrder])]);
  expect(idsOf(order).slice(0, 2)).toEqual(['d', 'c']);
  expect(idsOf(order).toSorted()).toEqual(idsOf().toSorted());
});

test('a line that a centre does not name keeps its place behind its neighbour, one nobody knows is left out', () => {
  expect(orderOfVolume([])).toEqual(publishedOrder);
  const order = orderOfVolume(['photos', 'gone', 'service']);
  expect(order).toHaveLength(publishedOrder.length);
  expect(new Set(order).size).toBe(publishedOrder.length);
  expect(order.indexOf('replacement')).toBe(order.indexOf('service') + 1);
});

test.each(papers.map(({ code }) => code))('%s stands in a volume once', (code) => {
  const one = { papers: [paper(code, 'x')], materials: [] } as unknown as typeof c;
  expect(volumeEntries(one)).toHaveLength(1);
});

test.each(rules.map(({ item }) => item.code))(
  'the applicant’s %s stands in the approval file once',
  (item) => {
    const one = { papers: [], materials: [photo(item, 1, 'x')] } as unknown as typeof c;
    expect(volumeEntries(one).map(({ part }) => part)).toEqual(['审批卷']);
  },
);

test('every line says in which part it stands', () => {
  expect(publishedOrder.map(partOfLine).filter((part) => part === '审批卷')).toHaveLength(10);
});

test('proofs of need stand with the hardship statement', () => {
  const lines = exemptionProofs.map(({ item }) => photo(item.code, 1, item.code));
  const order = orderOfVolume([...new Set(['means', ...publishedOrder])]);
  const both = { papers: [], materials: [photo('identity_paper', 1, 'id'), ...lines] } as unknown as typeof c;
  expect(
    volumeEntries(both, order)
      .at(-1)
      ?.files.map(({ id }) => id),
  ).toEqual(['id']);
});
