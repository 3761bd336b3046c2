import type { Case } from '../case/case';
import type { DossierItem, MissingItem } from '../case/records/closing-record';
import { hasPaper } from '../case/case-facts';
import { dossierItems, papersOf, type DossierItemCode } from '../vocabulary/handling/dossier-items';
import { dossierKind } from './dossier-kind';
import { itemsFor } from './required-items';

/** What was handed in, and what is not there, with the reason. */
export interface HandedIn {
  readonly items: readonly Pick<DossierItem, 'code'>[];
  readonly absent: readonly Pick<MissingItem, 'code' | 'reason'>[];
}

/** The papers a dossier must have that are neither issued, nor handed in, nor explained; in the catalogue's order. */
export function dossierGaps(c: Case, { items, absent }: HandedIn): readonly DossierItemCode[] {
  const given = new Set<string>([...items, ...absent].map(({ code }) => code));

  return itemsFor(dossierKind(c), c.route).must.filter(
    (code) => !given.has(code) && !papersOf(code).some((paper) => hasPaper(c, paper)),
  );
}

/** The gaps as one sentence reads them: `会见或约见笔录、阅卷笔录`. */
export function gapTitles(codes: readonly DossierItemCode[]): string {
  return codes.map((code) => dossierItems[code].title).join('、');
}
