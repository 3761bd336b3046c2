import type { Assessment } from '../../eligibility/trace/assessment';
import type { Judgement } from '../../eligibility/judge';
import type { Instant } from '../../time/times';

/** A way of service as it was open when the case was taken down: what was promised then stays promised. */
export interface KeptChannel {
  readonly title: string;
  readonly sameDay: boolean;
  readonly acceptFirst: boolean;
  readonly homeVisit: boolean;
}

/** A short record of the assessment the case was decided under; the trace is recomputed from facts and pack. */
export interface AssessmentRecord {
  readonly outcome: string;
  readonly inScope: boolean | string;
  readonly hardship: string;
  readonly greenChannel: boolean;
  /** Cases of earlier versions have none. */
  readonly channels?: readonly KeptChannel[];
  /** How far an application went here that belongs elsewhere (就近受理). */
  readonly nearby?: Assessment['nearby'];
  readonly basis: readonly string[];
  readonly at: Instant;
}

/** What a case keeps of what it was judged as. */
export function recordOf(judgement: Judgement, at: Instant): AssessmentRecord {
  const { outcome, inScope, hardship, greenChannel, basis, channels, nearby } = judgement;

  return {
    ...{ outcome, inScope, hardship, greenChannel, basis, at, nearby },
    channels: channels.map(({ title, sameDay, acceptFirst, homeVisit }) => ({
      ...{ title, sameDay, acceptFirst, homeVisit },
    })),
  };
}

/** Whether the case is taken up on the day on which it comes: the green channel, or a channel of the centre's own. */
export function isSameDay(record: AssessmentRecord | null): boolean {
  return record?.greenChannel === true || record?.channels?.some(({ sameDay }) => sameDay) === true;
}
