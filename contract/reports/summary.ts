import * as v from 'valibot';
import type { SummaryDrift } from '../../domain/statistics/summaries/drift';
import type { WrittenSummary } from '../../domain/statistics/summaries/write';
import { contract } from '../envelope';
import { day, fields, text, textOrNothing, version } from '../fields';
import type { PdfAnswer } from '../papers/papers';

/** Longer than any document that a centre hands up. */
export const longestMould = 20_000;
const longestPassage = 3000;

const mould = text('文种', 30);
const period = text('期间', 30);
const which = { mould, from: day, to: day, period } as const;
const mouldText = v.nullable(text('模板', longestMould));

/** A document as it was signed: every number, and every word that a person wrote. A later one keeps it. */
export interface FrozenSummary {
  readonly at: string;
  /** Who answers for it. */
  readonly signer: string;
  readonly reason: string | null;
  readonly written: WrittenSummary;
  readonly passages: Readonly<Record<string, string>>;
}

export interface SummaryAnswer {
  readonly version: number;
  /** As the records stand now. */
  readonly written: WrittenSummary;
  /** The mould it is written by, and whose it is. */
  readonly text: string;
  readonly textOf: 'product' | 'centre' | 'document';
  /** What a person wrote, by the name of the passage. */
  readonly passages: Readonly<Record<string, string>>;
  /** What the figures and the last document propose for a passage, line by line. */
  readonly proposals: Readonly<Record<string, readonly string[]>>;
  readonly saves: readonly { readonly version: number; readonly at: string; readonly by: string }[];
  /** The last is what holds. */
  readonly frozen: readonly FrozenSummary[];
  readonly drifts: readonly SummaryDrift[];
}

/** A document of a period, written from the figures as they stand, with what people wrote and what was signed. */
export const openSummary = contract<SummaryAnswer>('summaries')('openSummary', fields(which));

/** Keeps what a person wrote, and the mould where this one document has its own. */
export const saveSummary = contract<SummaryAnswer>('summaries')(
  'saveSummary',
  fields({
    ...which,
    version,
    text: mouldText,
    passages: v.pipe(
      v.array(
        fields({
          name: text('段落', 20),
          text: v.pipe(v.string('请填写段落。'), v.maxLength(longestPassage, `一段最多${longestPassage}个字。`)),
        }),
        '请填写段落。',
      ),
      v.maxLength(60, '段落太多了。'),
    ),
  }),
);

/** Signs a document: its numbers stay. Signing anew asks for the reason and keeps the earlier one. */
export const freezeSummary = contract<SummaryAnswer>('summaries')(
  'freezeSummary',
  fields({ ...which, version, signer: text('签发人', 20), reason: textOrNothing('改动的原因', 200) }),
);

/** The document as PDF: as it was signed, or else as it stands. */
export const summaryPdf = contract<PdfAnswer>('summaries')('summaryPdf', fields(which));

export interface MouldView {
  readonly code: string;
  readonly name: string;
  readonly every: string;
  readonly text: string;
  /** The centre wrote its own. */
  readonly isOwn: boolean;
  readonly version: number;
}

/** The moulds of the documents: the centre's own, and those of the product. */
export const listMoulds = contract<{ readonly moulds: readonly MouldView[] }>('summaries')('listMoulds', fields({}));

/** Keeps the centre's own mould; without a text the product's holds again. */
export const keepMould = contract<{ readonly moulds: readonly MouldView[] }>('summaries')(
  'keepMould',
  fields({ code: v.pipe(v.string('请选择文种。'), v.regex(/^[a-z][a-z0-9-]{1,29}$/, '请选择文种。')), name: text('文种名称', 30), text: mouldText, version }),
);
