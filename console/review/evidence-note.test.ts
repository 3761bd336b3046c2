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
