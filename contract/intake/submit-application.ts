import * as v from 'valibot';
import type { SafeContact } from '../../domain/case/records/person';
import type { Day, Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, id } from '../fields';
import { revision } from './save-draft';

export interface SubmitAnswer {
  readonly caseId: string;
  readonly receiptNo: string;
  readonly submittedAt: Instant;
  readonly greenChannel: boolean;
  /** By when the person hears, at the latest. */
  readonly hearBy: Day;
  /** By when it is decided whether aid is given, unless papers are missing (法-43). */
  readonly decideBy?: Day | null;
  readonly hearBySentence: string;
  /** Everybody who claims, the representative too; 1 where nobody else does. */
  readonly people?: number;
  /** How the person wants to be reached, and whether others may read along. */
  readonly way: SafeContact['way'];
  readonly quiet: boolean;
  /** Whom to call and where to come. */
  readonly centrePhone: string;
  readonly centreAddress: string;
}

/**
 * Hands the draft in. Sending the same twice gives the same receipt.
 * `revision` is the draft the person read on the check page: a newer one on the server is refused as `DraftIsNewer`.
 */
export const submitApplication = contract<SubmitAnswer>('intake')(
  'submit',
  fields({
    caseId: id,
    revision,
    consent: v.literal(true, '请先同意我们使用这些信息。'),
    promise: v.literal(true, '请先确认填写的都是真的。'),
  }),
);
