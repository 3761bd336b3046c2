import * as v from 'valibot';
import { appraisalStages, type PublishedTotal, type Score } from '../../domain/statistics/appraisal/scores';
import type { AppraisalItem } from '../../domain/statistics/appraisal/sheet';
import { contract } from '../envelope';
import { codeOf, fields, text, textOrNothing, version } from '../fields';

/** Signs of a sheet. */
export const longestSheet = 8000;
const mostItems = 100;
const year = v.pipe(
  v.number('请选年份。'),
  v.safeInteger('请选年份。'),
  v.minValue(2000, '请选年份。'),
  v.maxValue(2100, '请选年份。'),
);
const points = v.pipe(
  v.number('请填分数。'),
  v.multipleOf(0.5, '分数最小半分。'),
  v.minValue(0, '分数不能小于0。'),
  v.maxValue(200, '分数太大，请核对。'),
);

/** An appraisal as it was published; a later one keeps it. */
export interface PublishedAppraisal {
  readonly at: string;
  readonly signer: string;
  /** Why it was published anew; `null` the first time. */
  readonly reason: string | null;
  readonly totals: readonly PublishedTotal[];
  readonly scores: readonly Score[];
}

/** An item with what its figure comes to for whoever is looked at. */
export interface CountedItem extends AppraisalItem {
  readonly value: number | null;
  /** What the figure earns. */
  readonly proposed: number | null;
}

export interface AppraisalAnswer {
  readonly year: number;
  readonly version: number;
  readonly text: string;
  readonly items: readonly CountedItem[];
  /** Whoever may be appraised: the centre, its stations and firms. */
  readonly units: readonly string[];
  readonly scores: readonly Score[];
  readonly published: readonly PublishedAppraisal[];
}

/** The sheet of a year with the points of everybody, and what the figures say of one. */
export const openAppraisal = contract<AppraisalAnswer>('summaries')(
  'openAppraisal',
  fields({ year, who: text('考评谁', 60) }),
);

/** Keeps the sheet of a year. */
export const keepAppraisalSheet = contract<AppraisalAnswer>('summaries')(
  'keepAppraisalSheet',
  fields({ year, who: text('考评谁', 60), version, text: text('考评表', longestSheet) }),
);

/** Gives points to one unit in one stage. */
export const scoreAppraisal = contract<AppraisalAnswer>('summaries')(
  'scoreAppraisal',
  fields({
    year,
    who: text('考评谁', 60),
    version,
    stage: codeOf(appraisalStages, '请选谁打分。'),
    scores: v.pipe(
      v.array(
        fields({ item: text('项目', 100), points, note: textOrNothing('理由', 200) }),
        '请填分数。',
      ),
      v.minLength(1, '还没有填分数。'),
      v.maxLength(mostItems, '分数太多，请刷新再试。'),
    ),
  }),
);

/** Publishes the checked points of a year; they stay as they were signed. */
export const publishAppraisal = contract<AppraisalAnswer>('summaries')(
  'publishAppraisal',
  fields({
    year,
    who: text('考评谁', 60),
    version,
    signer: text('签署人', 20),
    reason: textOrNothing('改动的原因', 200),
  }),
);
