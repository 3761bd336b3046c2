import { plainDecisions } from '../../console/dossier/deciding/plain-decisions';
import type { Dossier } from '../../contract/dossier/dossier';
import { sampleCase } from '../samples/sample-case';

/** Fields whose text is read as something else before it is sent, so that no bound of signs is known: each with what. */
const readAs: Readonly<Record<string, string>> = {
  'listHandOver.papers': 'a list of papers, one a line',
  'noteProgress.minutes': 'a number',
  'close.recovered': 'a sum of money',
  'close.wages': 'a sum of money',
  'returnDossier.gaps': 'a list of gaps, one a line',
  'fileAway.volumes': 'a number',
  'fileAway.years': 'a number',
  'appraiseFile.years': 'a number',
  'destroyFile.witnesses': 'a list of names',
};

const dossier = {
  case: sampleCase(),
  line: { ownerId: null },
  people: {},
  assessment: null,
  offers: [],
  limits: { supplementDays: 5, advanceSupplementDays: 5 },
} as unknown as Dossier;

test('each text that a step asks for at the desk has the bound that the office holds it to', () => {
  const unbounded = plainDecisions.flatMap(({ action, fields }) =>
    fields(dossier)
      .filter(({ kind, longest }) => (kind === 'long' || kind === 'line') && longest === undefined)
      .map(({ key }) => `${action}.${key}`),
  );

  expect(unbounded.sort()).toEqual(Object.keys(readAs).sort());
});
