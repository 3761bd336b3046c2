import * as v from 'valibot';
import { opinionPoints, sittingPoints, workScale } from '../../domain/vocabulary/voices/organ-opinions';
import type { Instant } from '../../domain/time/times';
import type { Decided } from '../decided';
import { contract } from '../envelope';
import { day, fields, id, seen, text, textOrNothing } from '../fields';

/** A hearing that is ahead or was lately: whoever likes sits in on it. */
export interface HearingLine {
  /** The case with the moment: one line a hearing. */
  readonly id: string;
  readonly caseId: string;
  readonly caseVersion: number;
  readonly receiptNo: string | null;
  readonly at: Instant;
  readonly place: string;
  readonly organ: string;
  readonly matter: string;
  readonly name: string;
  readonly lawyer: string;
  readonly firm: string;
  /** Days until then; below nothing it is over. */
  readonly daysLeft: number;
  /** Who sat in. */
  readonly satIn: readonly string[];
  readonly letters: number;
  readonly opinions: number;
}

/** Hearings of the last 30 days and all that are ahead, the next first. */
export const listHearings = contract<{ readonly lines: readonly HearingLine[] }>('quality')(
  'listHearings',
  fields({}),
);

const rating = v.picklist(workScale, '请选好、一般还是差。');

/** Every point of a sheet, rated. */
function ratings<Points extends Readonly<Record<string, string>>>(points: Points) {
  return fields(
    Object.fromEntries(Object.keys(points).map((key) => [key, rating])) as {
      [Key in keyof Points]: typeof rating;
    },
  );
}

/** Somebody sat in on a hearing (FZ-030). Refusals: OwnCase · PersonRecused · DayInvalid (a day to come, or before the hearing) */
export const sitIn = contract<Decided>('quality')(
  'sitIn',
  fields({
    ...seen,
    heardOn: day,
    organ: text('办案机关', 60),
    caseNumber: textOrNothing('案号', 60),
    place: textOrNothing('开庭地点', 60),
    ratings: ratings(sittingPoints),
    text: text('旁听记录', 1000, 5),
    opinion: textOrNothing('意见和建议', 500),
  }),
);

/**
 * The letter to the organ (FZ-031), with a code for one answer on a page without an account.
 * Refusals: OwnCase · PersonRecused · DayInvalid
 */
export const askOpinion = contract<Decided>('quality')(
  'askOpinion',
  fields({
    ...seen,
    organ: text('办案机关', 60),
    caseNumber: textOrNothing('案号', 60),
    replyBy: day,
  }),
);

/** An answer that came on paper, typed in. Refusals: AlreadyDone (answered before) · OwnCase · PersonRecused */
export const noteOpinion = contract<Decided>('quality')(
  'noteOpinion',
  fields({
    ...seen,
    paperId: id,
    ratings: ratings(opinionPoints),
    text: textOrNothing('意见和建议', 1000),
    signed: text('填写人和单位', 40, 2),
  }),
);
