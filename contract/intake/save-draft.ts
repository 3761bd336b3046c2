import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields } from '../fields';

export interface SaveDraftAnswer {
  /** Names the draft, and after submission the case. */
  readonly caseId: string;
  readonly revision: number;
  readonly savedAt: Instant;
}

/** A key the phone makes once per application; with the person it becomes the case id (decision 2). */
export const draftKey = v.pipe(
  v.string('请退出重新打开再试。'),
  v.regex(/^[\w-]{16,64}$/, '请退出重新打开再试。'),
);

export const revision = v.pipe(
  v.number('请退出重新打开再试。'),
  v.safeInteger('请退出重新打开再试。'),
  v.minValue(1, '请退出重新打开再试。'),
);

/**
 * Keeps the form of one application. `revision` grows by one with every save on the phone.
 * Refusals: `DraftIsNewer` (details: revision, savedAt, answers of the newer draft) · `AlreadySubmitted` (details: caseId, receiptNo)
 */
export const saveDraft = contract<SaveDraftAnswer>('intake')(
  'saveDraft',
  fields({
    draftKey,
    revision,
    answers: v.record(v.pipe(v.string(), v.maxLength(64)), v.unknown(), '请退出重新打开再试。'),
  }),
);
