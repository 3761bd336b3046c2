import { importLedgerLines, mostLinesAtOnce, type ImportAnswer } from '../../contract/ledger';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { GoodRow } from '../../domain/ledgers/kit/sheet';
import { inParts } from '../kit/in-parts';
import { ask } from '../office';

interface Numbered {
  readonly row: number;
  readonly values: GoodRow['values'];
  readonly nth: number;
}

/** Lines that are the same word for word are told apart by their number. */
export function numbered(rows: readonly GoodRow[]): readonly Numbered[] {
  const seen = new Map<string, number>();

  return rows.map(({ row, values }) => {
    const text = JSON.stringify(values);
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);

    return { row, values, nth };
  });
}

/** What became of a file: as of its parts, what was refused by the rows of the sheet. */
export interface SentFile extends Pick<ImportAnswer, 'fresh' | 'already'> {
  readonly refused: readonly { readonly row: number; readonly message: string }[];
}

/**
 * Sends the lines of a file, part by part; sent again after an interruption it goes on where it stopped.
 * @param said hears how many lines have been dealt with
 * @throws {OfficeRefused}
 */
export async function sendLines(
  { name: ledger }: Ledger,
  rows: readonly GoodRow[],
  { importId, write }: { readonly importId: string; readonly write: boolean },
  said: (lines: number) => void,
): Promise<SentFile> {
  let [fresh, already] = [0, 0];
  const refused: { row: number; message: string }[] = [];
  for (const lines of inParts(numbered(rows), mostLinesAtOnce)) {
    const answer = await ask(importLedgerLines, {
      ...{ ledger, importId, write, total: rows.length },
      lines: lines.map(({ values, nth }) => ({ values, nth })),
    });
    fresh += answer.fresh;
    already += answer.already;
    for (const { at, why } of answer.refused) {
      const row = lines[at]?.row ?? 0;
      refused.push({ row, message: `第${row}行，${why}` });
    }
    said(fresh + already + refused.length);
  }

  return { fresh, already, refused };
}
