import { assess, packFor } from '../../domain/eligibility';
import type { Material } from '../../domain/case/records/material';
import { supplementDraft } from './supplement-draft';

const facts = { channel: 'self', matter: 'wages', tags: ['migrant_worker'], age: 45 } as const;
const assessment = assess(facts, packFor('national', '2026-11-22'));

function photo(item: string, verdict: Material['verdict'], verdictReason: string | null = null): Material {
  return {
    id: item,
    item,
    verdict,
    verdictReason,
    name: 'a.jpg',
    kind: 'jpg',
    bytes: 1,
    sha256: '0',
    fileId: 'f',
    page: 1,
    uploadedAt: '2026-11-20T02:00:00.000Z',
    uploadedBy: '申请人',
    removedAt: null,
    scan: 'absent',
  };
}

test('what is missing is ticked with a sentence that says what to bring', () => {
  const lines = supplementDraft({ facts, materials: [] }, assessment);
  const ticked = lines.filter((line) => line.ticked);
  expect(ticked.length).toBeGreaterThan(0);
  expect(ticked.every((line) => line.sentence.includes(line.title))).toBe(true);
});

test('a paper that was found good is not asked for again', () => {
  const [first] = supplementDraft({ facts, materials: [] }, assessment);
  const code = first?.code ?? '';
  const good = supplementDraft({ facts, materials: [photo(code, 'good')] }, assessment);
  expect(good.find((line) => line.code === code)?.ticked).toBe(false);
});

test('an unclear photo is asked for again, with the reason that was noted', () => {
  const [first] = supplementDraft({ facts, materials: [] }, assessment);
  const code = first?.code ?? '';
  const unclear = supplementDraft({ facts, materials: [photo(code, 'unclear', '字看不清。')] }, assessment);
  const line = unclear.find((one) => one.code === code);
  expect(line?.ticked).toBe(true);
  expect(line?.sentence).toContain('字看不清');
});
