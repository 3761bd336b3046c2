import * as v from 'valibot';
import type { AppraisalVerdict } from '../../domain/vocabulary/handling/appraisals';
import { appraisalVerdicts } from '../../domain/vocabulary/handling/appraisals';
import type { CaseState } from '../../domain/vocabulary/case-states';
import type { Day } from '../../domain/time/times';
import type { Decided } from '../decided';
import { contract } from '../envelope';
import { codeOf, day, fields, id, seen, text } from '../fields';
import type { VolumeAnswer } from './dossier';

/** A file that is in the archive, or should be, as the archivist's page lists it. */
export interface FileLine {
  readonly caseId: string;
  readonly person: string;
  readonly receiptNo: string | null;
  readonly state: CaseState;
  readonly number: string | null;
  readonly shelf: string | null;
  readonly secret: boolean;
  /** The last day it is kept. */
  readonly expiresOn: Day | null;
  readonly appraisal: {
    readonly verdict: AppraisalVerdict;
    readonly agrees: boolean | null;
    readonly destroyedOn: Day | null;
  } | null;
}

/** The archivist's page: what waits to be put away, and the files whose years end by a year. */
export interface ArchiveDesk {
  /** Handed in, to be checked. */
  readonly toCheck: readonly FileLine[];
  /** Approval files alone that nobody has put away; the case says whether the days to object are over. */
  readonly toFile: readonly FileLine[];
  readonly expiring: readonly FileLine[];
  /** There are more than are listed. */
  readonly more: boolean;
}

/** Refusals: NotAllowed (whoever does not keep or watch the archive) */
export const archiveDesk = contract<ArchiveDesk>('archive')(
  'archiveDesk',
  fields({
    /** Files kept to the end of this year or an earlier one. */
    year: v.pipe(
      v.number('请填年份。'),
      v.safeInteger('请填年份。'),
      v.minValue(2000, '请填年份。'),
      v.maxValue(2200, '请填年份。'),
    ),
  }),
);

/** What is to become of a file whose years are over. Refusals: ConditionUnmet (not over) · AlreadyDone · InputInvalid */
export const appraiseFile = contract<Decided>('archive')(
  'appraiseFile',
  fields({
    ...seen,
    appraisal: codeOf(appraisalVerdicts, '请选延长还是销毁。'),
    /** `null`: for ever. */
    keepYears: v.nullish(
      v.pipe(
        v.number('再保管几年请填数字。'),
        v.safeInteger('再保管几年请填整数。'),
        v.minValue(1, '再保管几年至少是1。'),
        v.maxValue(100, '再保管几年最多100。'),
      ),
      null,
    ),
    reason: text('鉴定意见', 500, 2),
  }),
);

/** The second person decides. Refusals: SamePersonDecided · ReasonMissing (who does not agree) */
export const decideAppraisal = contract<Decided>('archive')(
  'decideAppraisal',
  fields({
    ...seen,
    agrees: v.boolean('请选同意还是不同意。'),
    reason: v.nullish(text('理由', 500, 2), null),
  }),
);

/** That it was destroyed, with two who stood by. Refusals: ActionNotPossibleNow (nobody decided so) · InputInvalid */
export const destroyFile = contract<Decided>('archive')(
  'destroyFile',
  fields({
    ...seen,
    happenedOn: day,
    reason: text('怎么销毁的', 200, 2),
    witnesses: v.pipe(
      v.array(text('监销人', 30)),
      v.minLength(2, '要有两位监销人，一行写一位。'),
      v.maxLength(5, '监销人最多写5位。'),
    ),
  }),
);

/**
 * A copy of the whole volume for somebody, with a mark across every page: the clock makes it, once for an id.
 * Refusals: ConditionUnmet (not archived, destroyed) · NotAllowed (a secret volume) · AlreadyDone (the id is another copy's)
 */
export const copyVolume = contract<VolumeAnswer>('archive')(
  'copyVolume',
  fields({ caseId: id, copyId: id, purpose: text('给谁、做什么用', 40, 2) }),
);
