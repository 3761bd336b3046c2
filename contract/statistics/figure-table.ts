import * as v from 'valibot';
import type { LedgerSheet } from '../../domain/statistics/lines/ledger-headings';
import { figures } from '../../domain/statistics/measures';
import { contract } from '../envelope';
import { day, fields, text } from '../fields';

/** The desk shows all there are at once; each is asked for once. */
const mostFigures = figures.length;

const figureName = text('指标', 60);
/** One value of a split that is held fast: only cases of 柳溪站. */
const cut = fields({
  split: text('分类', 20),
  value: v.pipe(v.string('请选择一个值。'), v.maxLength(80, '这个值太长，请重选。')),
});

/** One number with what stands behind it. */
export interface FigureCellView {
  /** The values of the splits asked for, in that order. */
  readonly values: readonly string[];
  /** `null` where there is no base to divide by. */
  readonly value: number | null;
  /** What was divided by what. */
  readonly part?: number;
  readonly whole?: number;
  /** How much of it came in from earlier years' files; of a rate, of what it divides by. */
  readonly imported?: number;
  /** The same of the earlier period, where it was asked for. */
  readonly earlier?: number | null;
}

export interface FigureTableView {
  readonly figure: string;
  /** Without splits: groups of people overlap, so cells do not always add up to it. */
  readonly total: FigureCellView;
  readonly cells: readonly FigureCellView[];
}

export interface FigureTableAnswer {
  readonly from: string;
  readonly to: string;
  /** The same days a year before. */
  readonly earlier: { readonly from: string; readonly to: string } | null;
  readonly tables: readonly FigureTableView[];
}

/** Any figures of any days, by up to two splits (held fast or told apart). Kept up by events, never a scan. */
export const figureTable = contract<FigureTableAnswer>('reports')(
  'figureTable',
  fields({
    figures: v.pipe(
      v.array(figureName, '请选择指标。'),
      v.minLength(1, '请选择指标。'),
      v.maxLength(mostFigures, `一次最多${mostFigures}个指标。`),
    ),
    from: day,
    to: day,
    splits: v.pipe(v.array(text('分类', 20), '请选择分类。'), v.maxLength(2, '最多按两样分。')),
    cuts: v.pipe(v.array(cut, '请选择分类。'), v.maxLength(2, '最多按两样分。')),
    withEarlier: v.boolean('请选择要不要同比。'),
  }),
);

/** One line behind a number. */
export interface FigureLine {
  readonly day: string;
  readonly sheet: LedgerSheet;
  /** How much of the number it is. */
  readonly amount: number;
  /** The case to open; `null` for a line of a register. */
  readonly caseId: string | null;
  readonly receiptNo: string | null;
  /** Masked: what the queue shows, too. */
  readonly name: string | null;
  /** The register to open, for whoever reads it. */
  readonly register: string | null;
  /** It came in from a file of earlier years. */
  readonly imported: boolean;
  /** The matter of a case, the topic of advice. */
  readonly about: string;
}

export interface FigureLinesAnswer {
  readonly lines: readonly FigureLine[];
  /** Go on before this day; `null` at the end. */
  readonly next: string | null;
}

/** The lines behind a number, the newest days first, by whole days. */
export const figureLines = contract<FigureLinesAnswer>('reports')(
  'figureLines',
  fields({
    figure: figureName,
    from: day,
    to: day,
    cuts: v.pipe(v.array(cut, '请选择分类。'), v.maxLength(2, '最多按两样分。')),
    before: v.nullable(day),
  }),
);
