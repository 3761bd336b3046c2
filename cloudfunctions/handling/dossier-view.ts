import type { HandledCase } from '../../contract/handling/own-work';
import type { Case } from '../../domain/case/case';
import { hasPaper } from '../../domain/case/case-facts';
import { dossierKind } from '../../domain/closing/dossier-kind';
import { itemsFor } from '../../domain/closing/required-items';
import { dossierItems, papersOf } from '../../domain/vocabulary/handling/dossier-items';

/** The handler's part of the dossier: what it must have, what of it the office issued itself, and what the review missed. */
export function dossierView(c: Case): HandledCase['dossier'] {
  const { must, may } = itemsFor(dossierKind(c), c.route);
  const { dossier } = c.closing;

  return {
    must: must.map((code) => ({
      ...{ code, title: dossierItems[code].title },
      given: papersOf(code).some((paper) => hasPaper(c, paper)),
    })),
    may: may.map((code) => ({ code, title: dossierItems[code].title })),
    gaps: dossier !== null && dossier.returnedAt !== null ? dossier.gaps : [],
  };
}
