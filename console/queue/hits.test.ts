import type { HitKind } from '../../domain/vocabulary/hit-kinds';
import { byHit, hitHeads } from './hits';

const line = (caseId: string, ...foundBy: HitKind[]) => ({ caseId, foundBy });

test('hits stand by kind, the person first, and each kind is headed with its count', () => {
  const lines = byHit([
    line('a', 'handler'),
    line('b', 'person'),
    line('c', 'opponent', 'person'),
    line('d', 'opponent'),
  ]);
  expect(lines.map(({ caseId }) => caseId)).toEqual(['b', 'c', 'd', 'a']);
  expect(hitHeads(lines)).toEqual({
    b: '申请人、代理人、成员的姓名 · 2 件',
    d: '对方 · 1 件',
    a: '律师、律所 · 1 件',
  });
});
