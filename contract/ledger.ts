import type { PdfAnswer } from './papers/papers';
import * as v from 'valibot';
import type { Instant } from '../domain/time/times';
import { ledgers } from '../domain/ledgers/all';
import type { LineNames } from '../domain/ledgers/kit/cell';
import { valuesSchema, type LineValues } from '../domain/ledgers/kit/values-schema';
import { contract } from './envelope';
import { fields, id, textOrNothing, version } from './fields';

/** A line of a register as the desk lists it. */
export interface LedgerLine {
  readonly id: string;
  readonly version: number;
  readonly values: LineValues;
  readonly closed: { readonly at: Instant; readonly why: string } | null;
  /** Who looked it through, where the register asks for a second person. */
  readonly checkedBy: string | null;
  /** Who wrote it last: the second person is another. */
  readonly changedBy: string;
}

export interface LedgerAnswer {
  readonly lines: readonly LedgerLine[];
  /** Give it back to read on; `null` at the end. */
  readonly next: string | null;
  /** Lines of other registers that the fields may name. */
  readonly names: LineNames;
  readonly mayKeep: boolean;
}

/** One change of a line, the newest first. */
export interface LineChangeView {
  readonly no: number;
  readonly at: Instant;
  readonly who: string;
  readonly did: string;
  readonly before: LineValues;
  readonly after: LineValues;
}

/** Who has read a line, where the register asks for it. */
export interface LineReading {
  readonly who: string;
  readonly at: Instant;
  /** Read as it stands now, or before it was changed. */
  readonly isCurrent: boolean;
}

/** A photo of a line, opened for five minutes; `null` for one that is missing or is not the one that was put away. */
export interface LinePhotoView {
  readonly url: string | null;
  readonly kind: 'jpg' | 'png' | 'heic' | 'pdf';
}

/** How a line came to be, and who has read it. */
export interface OpenedLine {
  readonly changes: readonly LineChangeView[];
  readonly readBy: readonly LineReading[];
  /** Whether this person has read it as it stands now. */
  readonly readByMe: boolean;
  /** Photos that were taken where it happened. */
  readonly photos: readonly LinePhotoView[];
}

/** What was saved. */
export interface LineSaved {
  readonly id: string;
  readonly version: number;
}

/** Lines of an import on one call: so many that the input stays under what a call may carry. */
export const mostLinesAtOnce = 150;

const ledgerName = v.picklist(
  ledgers.map(({ name }) => name),
  '没有这个台账，请刷新再选。',
);
const place = v.nullish(v.pipe(v.string('请刷新页面。'), v.maxLength(200, '请刷新页面。')), null);
const why = textOrNothing('原因', 200);

/** One schema for each register: what stands in `values` follows from `ledger`. */
function withValues<Entries extends v.ObjectEntries>(
  entries: (values: ReturnType<typeof valuesSchema>) => Entries,
) {
  const options = ledgers.map((one) =>
    v.strictObject(
      { ledger: v.literal(one.name), ...entries(valuesSchema(one)) },
      '内容不完整或多了一项，请刷新再试。',
    ),
  );

  return v.variant('ledger', options, '没有这个台账，请刷新再选。');
}

/** Lines of a register, open ones or all, that hold what is searched for. */
export const listLedger = contract<LedgerAnswer>('ledgers')(
  'listLedger',
  fields({
    ledger: ledgerName,
    search: textOrNothing('要找的字', 40),
    closed: v.optional(v.boolean('请选看不看停用的。'), false),
    after: place,
  }),
);

/** The same lines for a file of Excel, with every field; that it was taken is written down. */
export const exportLedger = contract<LedgerAnswer>('ledgers')(
  'exportLedger',
  fields({ ledger: ledgerName, after: place }),
);

/** How a line came to be as it is. */
export const openLedgerLine = contract<OpenedLine>('ledgers')(
  'openLedgerLine',
  fields({ ledger: ledgerName, id }),
);

/**
 * A form filled from a line of a register: of a person helped the notices and the record of the duty lawyer, of a duty
 * the sheet of its month and place. Refusals: LineNotFound · PaperNotFound where the register has no such form
 */
export const printLine = contract<PdfAnswer>('ledgers')(
  'printLine',
  fields({
    ledger: ledgerName,
    id,
    code: v.pipe(v.string('请选要打印的表。'), v.maxLength(10, '请刷新再选。')),
  }),
);

/** A new line has version 0 and an id made by the desk, so that sending it twice makes one. */
export const saveLedgerLine = contract<LineSaved>('ledgers')(
  'saveLedgerLine',
  withValues((values) => ({ id, version, values })),
);

/** Closes a line with the reason, or opens it again without one. */
export const closeLedgerLine = contract<LineSaved>('ledgers')(
  'closeLedgerLine',
  fields({ ledger: ledgerName, id, version, why }),
);

/** The second person has looked it through. */
export const checkLedgerLine = contract<LineSaved>('ledgers')(
  'checkLedgerLine',
  fields({ ledger: ledgerName, id, version }),
);

/** Says that one has read a line of a register that asks for it. Said twice it stands once. */
export const noteLineRead = contract<{ readonly id: string }>('ledgers')(
  'noteLineRead',
  fields({ ledger: ledgerName, id, version }),
);

/** What became of the lines of an import. */
export interface ImportAnswer {
  /** Lines that are new here. */
  readonly fresh: number;
  /** Lines that stood here already, word for word. */
  readonly already: number;
  /** Lines that say what may stand there only once, by their place in what was sent: not written, each with the reason. */
  readonly refused: readonly { readonly at: number; readonly why: string }[];
}

/** Some lines of a file: tried only, or written. Sent again, they change nothing. */
export const importLedgerLines = contract<ImportAnswer>('ledgers')(
  'importLedgerLines',
  withValues((values) => ({
    /** One for the whole file. */
    importId: id,
    /** Lines of the whole file, for the log. */
    total: v.pipe(
      v.number('请重新选文件。'),
      v.safeInteger('请重新选文件。'),
      v.minValue(1, '文件里没有内容。'),
    ),
    write: v.boolean('请选试一遍还是存下来。'),
    lines: v.pipe(
      v.array(
        v.strictObject(
          {
            values,
            /** Of lines that are the same word for word, the how many-eth this is. */
            nth: v.pipe(
              v.number('请重新选文件。'),
              v.safeInteger('请重新选文件。'),
              v.minValue(0, '请重新选文件。'),
            ),
          },
          '请重新选文件。',
        ),
      ),
      v.minLength(1, '文件里没有内容。'),
      v.maxLength(mostLinesAtOnce, `一次最多${mostLinesAtOnce}行。`),
    ),
  })),
);
