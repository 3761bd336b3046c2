import type { DossierItemCode } from '../vocabulary/handling/dossier-items';
import type { Case } from '../case/case';
import type { DossierKind } from './dossier-kind';

/** What a dossier must have, and what it has if there was any. */
interface ItemList {
  readonly must: readonly DossierItemCode[];
  readonly may: readonly DossierItemCode[];
}

const always = ['reports', 'closing_report'] as const;
const defence = ['assignment', 'agreement', 'consent', 'meeting'] as const;
const heard = ['hearing', 'judgment'] as const;
const civil = ['assignment', 'agreement', 'power', 'meeting', 'tellings'] as const;

/** By kind × stage (titles of the lists: SF/T 0032 appendix A.1–A.5; contents: law-back-half §E.2). */
const lists: Readonly<Record<DossierKind, ItemList>> = {
  defence_investigation: {
    must: [...defence, 'opinion', 'investigation_end', ...always],
    may: ['power', 'bail', 'family'],
  },
  defence_prosecution: {
    must: [...defence, 'file_reading', 'opinion', 'prosecution_end', ...always],
    may: ['power', 'plea', 'evidence', 'bail'],
  },
  defence_trial: {
    must: [...defence, 'file_reading', 'indictment', 'outline', 'statement', ...heard, ...always],
    may: ['power', 'evidence', 'claim', 'plea'],
  },
  representation_prosecution: {
    must: ['assignment', 'agreement', 'power', 'meeting', 'opinion', 'prosecution_end', ...always],
    may: ['tellings', 'evidence', 'claim'],
  },
  representation_trial: {
    must: ['assignment', 'agreement', 'power', 'meeting', 'statement', 'judgment', ...always],
    may: ['tellings', 'evidence', 'claim', 'hearing'],
  },
  litigation: {
    must: [...civil, 'claim', 'evidence', 'statement', ...heard, ...always],
    may: ['preservation', 'enforcement', 'negotiation'],
  },
  arbitration: {
    must: [...civil, 'arbitration_claim', 'evidence', 'award', ...always],
    may: ['hearing', 'statement', 'negotiation', 'performance'],
  },
  non_litigation: {
    must: [...civil, 'negotiation', 'settlement', 'performance', ...always],
    may: ['evidence'],
  },
  ended: {
    must: ['assignment', 'termination'],
    may: [
      'agreement',
      'power',
      'meeting',
      'tellings',
      'file_reading',
      'claim',
      'evidence',
      'opinion',
      'reports',
    ],
  },
};

/**
 * The papers of the handler's part for this kind: those a dossier must have, then those it may have. Where an organ gave
 * notice nobody signs an agreement: the record of the consent stands for it (law-back-half §E.2).
 */
export function itemsFor(kind: DossierKind, route: Case['route']): ItemList {
  const { must, may } = lists[kind];
  if (route !== 'notified' || !must.includes('agreement')) return lists[kind];

  return { must: must.filter((code) => code !== 'agreement'), may: ['agreement', ...may] };
}
