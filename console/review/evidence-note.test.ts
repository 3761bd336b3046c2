import { sampleCase } from '../../test/samples/sample-case';
import type { Dossier } from '../../contract/dossier/dossier';
import { evidenceNote } from './evidence-note';

const paper = (item: string, verdict: string, removedAt: string | null = null) => ({
  item,
  verdict,
  removedAt,
});
const dossierWith = (...materials: object[]) =>
  ({ case: sampleCase({ materials: materials as never }), assessment: null }) as unknown as Dossier;

test('papers that nobody looked at are counted by kind and named', () => {
  const said = evidenceNote(
    dossierWith(
      paper('identity_paper', 'unseen'),
      paper('identity_paper', 'unseen'),
      paper('wage_evidence', 'unseen'),
      paper('other_evidence', 'good'),
    ),
  );
  expect(said).toMatch(/^2样没核验：[^、]+、[^、]+。$/);
});

test('nothing is said where every paper was found good or is withdrawn', () => {
  expect(
    evidenceNote(dossierWith(paper('identity_paper', 'good'), paper('wage_evidence', 'unseen', 'x'))),
  ).toBe('');
});

test('an exemption without a paper that was seen, and an income without a promise, are said first', () => {
  const noteOf = (hardship: string, facts: object, ...materials: object[]): string => {
    const c = sampleCase({ materials: materials as never, facts: facts });
    const assessment = { hardship, missing: [], evidence: [], proofs: [] };

    return evidenceNote({ case: c, assessment } as unknown as Dossier);
  };
  const exempt = '免予核查还没有核验过的证明。';
  expect(noteOf('verification_exempt', {}, paper('identity_paper', 'unseen'))).toMatch(
    `${exempt}1样没核验：`,
  );
  expect(noteOf('verification_exempt', {}, paper('dibao', 'good'))).not.toContain(exempt);
  expect(noteOf('required', {})).toMatch('没有诚信承诺');
  expect(noteOf('required', { promise: true })).not.toMatch('承诺');
});
