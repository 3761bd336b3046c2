import { importOldRecords, mostOldLines, type OldRecordsAnswer } from '../../contract/statistics/old-records';
import { ledgerHeadings, type CellKind } from '../../domain/statistics/lines/ledger-headings';
import { ledgerWords } from '../../domain/statistics/lines/ledger-words';
import type { ReadWorkbook } from '../../domain/statistics/lines/old-workbook';
import { inParts } from '../kit/in-parts';
import { ask } from '../office';

type Good = ReadWorkbook['good'];

const hows: Readonly<Record<CellKind, string>> = {
  day: '日期，像2024-11-30',
  year: '年份，像2024',
  count: '整数；空着算1',
  sum: '数，最多两位小数',
  flag: '是或否',
  list: '几项用、隔开',
  word: '文字',
  rest: '文字或数',
};

/** A workbook to fill in: one sheet a kind of ledger with its headings, and one that says how. */
export function oldYearsTemplate(): readonly { readonly sheet: string; readonly data: object[][] }[] {
  const bold = (value: string) => ({ value, fontWeight: 'bold' });
  const sheets = Object.entries(ledgerHeadings).map(([sheet, headings]) => ({
    sheet,
    data: [Object.keys(headings).map(bold)],
  }));
  const guide = Object.entries(ledgerHeadings).flatMap(([sheet, headings]) =>
    Object.entries(headings).map(([heading, kind]) => {
      const words = ledgerWords[`${sheet}.${heading}`];

      return [sheet, heading, words ? `填其中一个：${words.join('、')}` : hows[kind]].map((value) => ({
        value,
      }));
    }),
  );

  return [...sheets, { sheet: '怎么填', data: [['类', '表头', '怎么填'].map(bold), ...guide] }];
}

/** Lines that are the same word for word are told apart by their number. */
function numbered(good: Good): readonly (Good[number] & { readonly nth: number })[] {
  const seen = new Map<string, number>();

  return good.map((one) => {
    const text = JSON.stringify(one.line);
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);

    return { ...one, nth };
  });
}

/**
 * Sends the lines of a file, part by part; sent again after an interruption it goes on where it stopped.
 * @param said hears how many lines have been dealt with
 * @throws {OfficeRefused}
 */
export async function sendOldYears(
  good: Good,
  about: { readonly importId: string; readonly file: string; readonly write: boolean },
  said: (lines: number) => void,
): Promise<OldRecordsAnswer> {
  const all: OldRecordsAnswer[] = [];
  let dealtWith = 0;
  for (const lines of inParts(numbered(good), mostOldLines)) {
    const answer = await ask(importOldRecords, {
      ...about,
      total: good.length,
      lines: lines.map(({ row, nth, line }) => ({ row, nth, line: { ...line } })),
    });
    all.push(answer);
    dealtWith += lines.length;
    said(dealtWith);
  }
  const sum = (of: 'fresh' | 'changed' | 'already') => all.reduce((whole, one) => whole + one[of], 0);

  return {
    ...{ fresh: sum('fresh'), changed: sum('changed'), already: sum('already') },
    matched: all.flatMap(({ matched }) => matched),
    faults: all.flatMap(({ faults }) => faults),
  };
}
