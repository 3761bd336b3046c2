import { plainText } from '../../identity/normalise';
import { hasKey } from '../../vocabulary/has-key';
import { isLedgerSheet, ledgerHeadings } from './ledger-headings';
import type { CellKind, LedgerSheet } from './ledger-headings';
import { readLedgerRecord } from './ledger-record';
import type { ReadRecord } from './ledger-record';
import { headingNamed, headingWord, sheetsNamedIn } from './other-headings';
import { usualWord } from './other-words';
import { listPattern } from './read-cell';

type Line = Readonly<Record<string, unknown>>;

/** The filled cells; our own headings before other names of them. */
function ownHeadingsFirst(line: Line, sheet: LedgerSheet): readonly (readonly [string, unknown])[] {
  const filled = Object.entries(line).filter(
    ([key, value]) => key !== '类' && value !== null && value !== undefined && value !== '',
  );
  const isOurs = ([key]: readonly [string, unknown]): boolean => hasKey(ledgerHeadings[sheet], key);

  return [...filled.filter(isOurs), ...filled.filter((one) => !isOurs(one))];
}

/** A cell in the words by which figures count; its amount says 万 where its heading did. */
function inOurWords(
  at: string,
  kind: CellKind | undefined,
  value: unknown,
  isInTenThousands: boolean,
): unknown {
  if (isInTenThousands) {
    const written = String(value).trim();

    return /万元?$/.test(written) ? written : `${written}万`;
  }
  if (kind === 'word' && typeof value === 'string') return usualWord(at, plainText(value));
  if (kind !== 'list') return value;
  const words: unknown = typeof value === 'string' ? plainText(value).split(listPattern) : value;
  // Anything else is for the reader to refuse.
  if (!Array.isArray(words) || !words.every((one) => typeof one === 'string')) return value;

  return words.map((one) => usualWord(at, plainText(one))).join('、');
}

/**
 * A line as a centre wrote it, under our headings and in our words: other names of headings, words of the same meaning,
 * sums in 万元.
 * @returns the line; columns that nobody knows, and of two of one meaning the second, by name
 */
export function ourLine(line: Line): { readonly line: Line; readonly unknown: readonly string[] } {
  const said = headingWord(line['类']);
  const sheet = isLedgerSheet(said) ? said : sheetsNamedIn(said)[0];
  if (sheet === undefined) return { line, unknown: [] };
  const kinds: Readonly<Record<string, CellKind>> = ledgerHeadings[sheet];
  const cells: Record<string, unknown> = { 类: sheet };
  const unknown: string[] = [];
  const taken = new Set<string>();
  for (const [key, value] of ownHeadingsFirst(line, sheet)) {
    const found = headingNamed(sheet, key);
    if (found === null || taken.has(found.heading)) unknown.push(key);
    else {
      const { heading, isInTenThousands } = found;
      taken.add(heading);
      cells[heading] = inOurWords(`${sheet}.${heading}`, kinds[heading], value, isInTenThousands);
    }
  }

  return { line: cells, unknown };
}

/**
 * Reads a line as a centre wrote it.
 * @throws DomainError InputInvalid as reading our own lines does
 */
export function readOldRecord(line: Line, at = ''): ReadRecord {
  const ours = ourLine(line);

  return { record: readLedgerRecord(ours.line, at).record, unknown: ours.unknown };
}
