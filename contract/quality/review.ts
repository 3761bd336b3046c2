import * as v from 'valibot';
import type { BlindFile } from '../../domain/quality/review/blind-file';
import type { Drawable } from '../../domain/quality/review/draw';
import type { ReviewResults } from '../../domain/quality/review/results';
import type { Grade, GradeLimits, Score } from '../../domain/quality/review/score';
import {
  roundKinds,
  sheetKinds,
  type RoundKind,
  type ScoreSheet,
  type SheetKind,
} from '../../domain/quality/review/sheet';
import type { Day, Instant } from '../../domain/time/times';
import { stages } from '../../domain/vocabulary/matters/stages';
import { contract } from '../envelope';
import { codeOf, day, fields, id, text, textOrNothing, version } from '../fields';
import { picked } from './picked';
import { draftKey } from '../intake/save-draft';
import { lineKey, points, pointsByLine, vetoes } from './score';

/** A round of review as the list shows it. */
export interface RoundLine {
  readonly id: string;
  readonly title: string;
  readonly at: Instant;
  readonly kind: RoundKind;
  readonly population: number;
  readonly drawn: number;
  readonly settled: number;
  readonly published: boolean;
}

/** What a round is drawn with: the sheets that hold now, who may assess, the limits of the grades. */
export interface ReviewDesk {
  readonly version: number;
  readonly sheets: Readonly<Record<SheetKind, ScoreSheet>>;
  readonly limits: GradeLimits;
  readonly rounds: readonly RoundLine[];
  readonly assessors: Readonly<Record<string, string>>;
  readonly firms: Readonly<Record<string, string>>;
  readonly lawyers: Readonly<Record<string, string>>;
}

/** A file of a round as the heads see it. */
export interface ReviewedFile {
  readonly id: string;
  /** The number it has on the assessors' list. */
  readonly no: string;
  readonly caseId: string;
  readonly receiptNo: string | null;
  readonly handler: string;
  readonly firm: string;
  readonly assessors: readonly { readonly name: string; readonly total: number | null }[];
  /** Why one more has to look at it, and whether somebody was asked already; `null` where nobody has to. */
  readonly divided: { readonly why: string; readonly isAsked: boolean } | null;
  readonly points: number | null;
  readonly grade: Grade | null;
  readonly comments: readonly string[];
  readonly vetoes: readonly string[];
  readonly repair: {
    readonly what: string;
    readonly dueOn: Day;
    readonly doneAt: Instant | null;
  } | null;
}

/** What is still to be put right in a file, or was lately. */
export interface RepairLine {
  /** The file of the round. */
  readonly id: string;
  readonly caseId: string;
  readonly receiptNo: string | null;
  readonly handler: string;
  readonly firm: string;
  readonly what: string;
  readonly dueOn: Day;
  readonly daysLeft: number;
  readonly done: boolean;
}

/** A round with everything: only for those who ordered it. */
export interface RoundSheet extends RoundLine {
  readonly version: number;
  readonly from: Day;
  readonly to: Day;
  /** Stage, firm, handler to which the draw was kept; `null` where it was kept to none. */
  readonly only: string | null;
  readonly share: number;
  readonly seed: string;
  /** What was drawn from, as it is published. */
  readonly list: readonly Drawable[];
  readonly limits: GradeLimits;
  readonly files: readonly ReviewedFile[];
  /** Assessors who have not yet looked at all of theirs, by account: another may take their place. */
  readonly awaited: Readonly<Record<string, string>>;
  readonly results: ReviewResults;
  /** Items of the sheet with the points lost on average, the worst first. */
  readonly lost: readonly { readonly item: string; readonly share: number }[];
}

/** A file that an assessor is to look at: neither the case nor anybody in it. */
export interface BlindLine {
  readonly id: string;
  readonly no: string;
  readonly round: string;
  readonly total: number | null;
}

export interface BlindSheet extends BlindLine {
  readonly version: number;
  readonly file: BlindFile;
  readonly sheet: ScoreSheet;
  readonly own: Score | null;
}

/** @throws nothing beside NotAllowed */
export const openReviews = contract<ReviewDesk>('quality')('openReviews', fields({}));

/** The sheet of one kind and the limits of the grades. Refusals: InputInvalid where it does not add up to 100 */
export const saveScoreSheet = contract<{ readonly version: number }>('quality')(
  'saveScoreSheet',
  fields({
    version,
    kind: codeOf(sheetKinds, '请选是哪一张评分表。'),
    items: v.pipe(
      v.array(
        fields({
          key: lineKey,
          item: text('项目', 20),
          standard: text('标准', 200),
          most: points,
        }),
        '请填评分项目。',
      ),
      v.minLength(1, '至少一项。'),
      v.maxLength(30, '最多30项。'),
    ),
    vetoes,
    limits: fields({ excellent: points, good: points, pass: points }),
  }),
);

/**
 * Draws a round and hands the files out. The seed is published; without one the office makes it.
 * Refusals: InputInvalid (no files, too few assessors who may look at a file)
 */
export const drawRound = contract<{ readonly id: string }>('quality')(
  'drawRound',
  fields({
    key: draftKey,
    title: text('评查名称', 40, 2),
    kind: codeOf(roundKinds, '请选民事还是刑事。'),
    from: day,
    to: day,
    firmId: v.nullish(id, null),
    lawyerId: v.nullish(id, null),
    stage: v.nullish(codeOf(stages, '请选到了哪个阶段。'), null),
    share: v.pipe(points, v.minValue(1, '比例请填1到100的数。')),
    seed: textOrNothing('种子', 60),
    perFile: v.pipe(
      v.number('请填每卷几人评。'),
      v.safeInteger('人数要填整数。'),
      v.minValue(2, '每卷至少两人评。'),
      v.maxValue(3, '每卷最多三人评。'),
    ),
    assessors: v.pipe(
      v.array(fields({ staffId: id, firmId: v.nullish(id, null) }), '请选评查员。'),
      v.minLength(2, '至少选两位评查员。'),
      v.maxLength(30, '最多30位评查员。'),
    ),
  }),
);

/** Everything that reviews asked to be put right, what is still open first. */
export const listRepairs = contract<{ readonly lines: readonly RepairLine[] }>('quality')(
  'listRepairs',
  fields({}),
);

export const openRound = contract<RoundSheet>('quality')('openRound', fields({ id }));

/** What somebody is to assess. */
export const myReviews = contract<{ readonly files: readonly BlindLine[] }>('quality')(
  'myReviews',
  fields({}),
);

/** One file without names. Refusals: LineNotFound for whoever was not asked */
export const openReview = contract<BlindSheet>('quality')('openReview', fields({ id }));

/** Refusals: LineNotFound · LineHasChanged · InputInvalid (a point above its line) · AlreadyDone (the round is published) */
export const scoreFile = contract<{ readonly version: number }>('quality')(
  'scoreFile',
  fields({
    id,
    version,
    points: pointsByLine,
    vetoes,
    comment: text('评语', 1000, 5),
  }),
);

/**
 * One more assessor for a round: gets every file that waits for one more look, or that `insteadOf` has not looked at.
 * Refusals: LineNotFound · LineHasChanged · AlreadyDone · InputInvalid (no assessor alone, or must keep away from all)
 */
export const addAssessor = contract<{ readonly given: number }>('quality')(
  'addAssessor',
  fields({
    id,
    version,
    staffId: picked('请选一位评查员。'),
    firmId: v.nullish(id, null),
    insteadOf: v.nullish(id, null),
  }),
);

/** Every file has its grade: the handlers are told, the figures count. Refusals: ConditionUnmet while one has none */
export const publishRound = contract<{ readonly version: number }>('quality')(
  'publishRound',
  fields({ id, version }),
);

/** What is to be put right in a file, or that it was. */
export const noteRepair = contract<{ readonly version: number }>('quality')(
  'noteRepair',
  fields({
    id,
    what: textOrNothing('要改什么', 500),
    dueOn: v.nullish(day, null),
    done: v.boolean('请选改好没有。'),
  }),
);
