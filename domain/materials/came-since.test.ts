import type { Material } from '../case/records/material';
import { cameSince } from './came-since';

const askedAt = '2026-03-02T09:00:00.000Z';
const paper = (uploadedAt: string, removedAt: string | null = null) =>
  ({ item: 'identity', uploadedAt, removedAt }) as Material;
const later = '2026-03-03T09:00:00.000Z';

test.each<readonly [string, readonly Material[], boolean]>([
  ['a paper after the notice', [paper(later)], true],
  ['a paper at that very moment', [paper(askedAt)], false],
  ['a paper before it, which was not enough', [paper('2026-03-01T09:00:00.000Z')], false],
  ['a paper taken back', [paper(later, later)], false],
  ['nothing', [], false],
])('%s counts only as an answer where it came later', (_what, materials, expected) => {
  expect(cameSince(askedAt, 'identity', materials).length > 0).toBe(expected);
});

test('another paper does not answer for it', () => {
  expect(cameSince(askedAt, 'wage_evidence', [paper(later)])).toEqual([]);
});
