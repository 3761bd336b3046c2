import type { Dossier } from '../../contract/dossier/dossier';
import { dossierItems, papersOf, type DossierItemCode } from '../../domain/vocabulary/handling/dossier-items';
import { dossierKind, type DossierKind } from '../../domain/closing/dossier-kind';
import { itemsFor } from '../../domain/closing/required-items';

/** One line of the list on which a dossier is taken in. */
export interface DossierLine {
  readonly code: DossierItemCode;
  readonly title: string;
  readonly must: boolean;
  /** The office has issued it: nobody has to hand it in. */
  readonly issued: boolean;
  there: boolean;
  /** As typed. */
  pages: string;
  copy: boolean;
  reason: string;
}

const mostPages = 2000;

/** The list for this case; what was handed in before a return stands ticked. */
export function linesOf(c: Dossier['case']): { readonly kind: DossierKind; readonly lines: DossierLine[] } {
  const kind = dossierKind(c);
  const { must, may } = itemsFor(kind, c.route);
  const before = c.closing.dossier;
  const codes: readonly DossierItemCode[] = [...must, ...may, 'other'];

  return {
    kind,
    lines: codes.map((code) => {
      const given = before?.items.find((one) => one.code === code);

      return {
        ...{ code, title: dossierItems[code].title, must: must.includes(code) },
        issued: papersOf(code).some((paper) =>
          c.papers.some((one) => one.code === paper && one.voidedAt === null),
        ),
        ...{
          there: given !== undefined,
          pages: given ? String(given.pages) : '',
          copy: given?.copy ?? false,
        },
        reason: before?.absent.find((one) => one.code === code)?.reason ?? '',
      };
    }),
  };
}

/** The titles of the lines that still need something: pages of what is there, the reason for what is not. */
export function stillOpen(lines: readonly DossierLine[]): readonly string[] {
  return lines
    .filter(({ there, pages, must, issued, reason }) =>
      there ? pagesOf(pages) === null : must && !issued && reason.trim().length < 2,
    )
    .map(({ title }) => title);
}

/** What the office is told. */
export function handedIn(lines: readonly DossierLine[]) {
  return {
    items: lines
      .filter(({ there }) => there)
      .map(({ code, pages, copy }) => ({ code, pages: pagesOf(pages) ?? 0, copy })),
    absent: lines
      .filter(({ there, must, issued, reason }) => !there && must && !issued && reason.trim() !== '')
      .map(({ code, reason }) => ({ code, reason: reason.trim() })),
  };
}

function pagesOf(typed: string): number | null {
  const pages = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;

  return pages >= 1 && pages <= mostPages ? pages : null;
}
