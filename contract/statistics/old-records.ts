import * as v from 'valibot';
import { contract } from '../envelope';
import { fields, id, text } from '../fields';

/** Lines on one call: so many that the input stays under what a call may carry. */
export const mostOldLines = 150;

const again = '请重新选文件。';
const wholeNumber = v.pipe(v.number(again), v.safeInteger(again), v.minValue(0, again));
const cell = v.union(
  [v.pipe(v.string(again), v.maxLength(500, '一格最多500个字。')), v.number(again), v.boolean(again)],
  again,
);

/** What became of the lines of a file. */
export interface OldRecordsAnswer {
  /** New here. */
  readonly fresh: number;
  /** Known by their number, and completed or corrected. */
  readonly changed: number;
  /** Here already, word for word. */
  readonly already: number;
  /** Cases that this office has handled itself, with their rows: they count by themselves and are left out. */
  readonly matched: readonly { readonly row: number; readonly number: string }[];
  /** Where there is one, nothing of the call is kept. */
  readonly faults: readonly { readonly row: number; readonly message: string }[];
}

/** Lines of earlier years, under the headings of the old ledgers: tried only, or written. Sent again, they change nothing. */
export const importOldRecords = contract<OldRecordsAnswer>('reports')(
  'importOldRecords',
  fields({
    /** One for the whole file. */
    importId: id,
    file: text('文件名', 120),
    total: v.pipe(wholeNumber, v.minValue(1, '文件里没有内容。')),
    write: v.boolean('请选试一遍还是存下来。'),
    lines: v.pipe(
      v.array(
        fields({
          row: wholeNumber,
          /** Of lines that are the same word for word, the how many-eth this is. */
          nth: wholeNumber,
          /** 类 and the filled cells by their headings. */
          line: v.record(v.pipe(v.string(again), v.maxLength(20, again)), cell, again),
        }),
        again,
      ),
      v.minLength(1, '文件里没有内容。'),
      v.maxLength(mostOldLines, `一次最多${mostOldLines}行。`),
    ),
  }),
);

export interface OldImportView {
  readonly id: string;
  readonly file: string;
  readonly at: string;
  readonly by: string;
  readonly lines: number;
  readonly withdrawnAt: string | null;
}

/** The files of earlier years that were brought in, the newest first. */
export const listOldImports = contract<{ readonly imports: readonly OldImportView[] }>('reports')(
  'listOldImports',
  fields({}),
);

/** Takes a file back: its lines go, and the figures let go of them within minutes. */
export const withdrawOldImport = contract<{ readonly imports: readonly OldImportView[] }>('reports')(
  'withdrawOldImport',
  fields({ importId: id }),
);
