import type { Material } from '../../domain/case/records/material';
import { evidenceOf, firstToLookAt, neighbour } from './evidence-order';

function file(id: string, item: string, page: number, more: Partial<Material> = {}): Material {
  const at = '2026-11-20T02:00:00.000Z';
  return {
    id,
    item,
    page,
    name: `${id}.jpg`,
    kind: 'jpg',
    bytes: 1,
    sha256: '0',
    fileId: id,
    uploadedAt: at,
    uploadedBy: '申请人',
    removedAt: null,
    verdict: 'unseen',
    verdictReason: null,
    scan: 'absent',
    ...more,
  };
}

const wages2 = file('w2', 'wage_evidence', 2);
const wages1 = file('w1', 'wage_evidence', 1, { verdict: 'good' });
const identity = file('i1', 'identity_paper', 1, { verdict: 'good' });
const gone = file('g1', 'identity_paper', 2, { removedAt: '2026-11-21T02:00:00.000Z' });
const items = evidenceOf([identity, wages2, wages1, gone]);

test('pages of one item stand together in order, and what was taken back is not shown', () => {
  expect(items.map((item) => item.files.map((one) => one.id))).toEqual([['i1'], ['w1', 'w2']]);
});

test('next and previous run through all items and stop at both ends', () => {
  expect([neighbour(items, 'i1', 1), neighbour(items, 'w1', 1), neighbour(items, 'w2', 1)]).toEqual([
    'w1',
    'w2',
    null,
  ]);
  expect(neighbour(items, 'i1', -1)).toBeNull();
  expect(neighbour(items, 'unknown', 1)).toBe('i1');
});

test('the viewer opens at the first file that nobody has judged', () => {
  expect(firstToLookAt(items)).toBe('w2');
  expect(firstToLookAt([])).toBeNull();
});
