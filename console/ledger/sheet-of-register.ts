import { ledgers } from '../../domain/ledgers/all';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { headingsOf } from '../../domain/ledgers/kit/sheet-headings';

type Rows = readonly (readonly unknown[])[];

function knownIn({ fields }: Ledger, rows: Rows): number {
  return headingsOf(fields, rows).columns.filter((key) => key !== undefined).length;
}

/** Of the sheets of a file the one that holds most of the register's headings; the first where none does. */
export function sheetOfRegister<Sheet extends { readonly data: Rows }>(
  ledger: Ledger,
  sheets: readonly Sheet[],
): Sheet | undefined {
  const [first] = sheets;

  return sheets.reduce(
    (best, sheet) => (best && knownIn(ledger, sheet.data) <= knownIn(ledger, best.data) ? best : sheet),
    first,
  );
}

/** The register whose file this looks like, where that is another one: its headings fit clearly better. */
export function otherRegister(ledger: Ledger, rows: Rows): Ledger | null {
  const own = knownIn(ledger, rows);
  const [best] = ledgers
    .map((one) => ({ one, known: knownIn(one, rows) }))
    .sort((one, other) => other.known - one.known);

  return best && best.one !== ledger && best.known >= 3 && best.known > own + 1 ? best.one : null;
}
