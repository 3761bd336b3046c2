import type { Day, Instant } from '../../time/times';
import type { ComplaintFinding } from '../../vocabulary/voices/complaint-findings';
import type { VisitWay } from '../../vocabulary/voices/visit-ways';
import type { WorkWord } from '../../vocabulary/voices/organ-opinions';
import type { ComplaintResult } from '../../vocabulary/voices/complaint-words';
import { each, plain, under, words } from '../../vocabulary/privacy';
import type { Declarations } from '../../vocabulary/privacy';

export interface Complaint {
  readonly id: string;
  readonly filedAt: Instant;
  readonly about: 'centre' | 'firm' | 'lawyer' | 'staff' | 'fee';
  readonly text: string;
  readonly answeredAt: Instant | null;
  readonly answer: string | null;
  readonly upheld: ComplaintFinding | null;
  /** What followed from it; a complaint answered before this was asked has none. */
  readonly result?: ComplaintResult | null;
  /** Where money was asked: when the person was called. Complaints of earlier versions have neither this nor the next. */
  readonly calledAt?: Instant | null;
  /** How many days more the head gave in all, and why. */
  readonly extension?: ComplaintExtension | null;
}

/** The head of the house gives more days for a complaint. */
export interface ComplaintExtension {
  readonly at: Instant;
  readonly days: number;
  readonly reason: string;
}

export interface Rating {
  readonly at: Instant;
  readonly score: number;
  readonly comment: string;
}

/** 回访 after closing (FZ-032). */
export interface FollowUp {
  readonly at: Instant;
  readonly by: string;
  readonly satisfied: number | null;
  readonly feeAsked: boolean | null;
  readonly resultPerformed: boolean | null;
  readonly text: string;
  /** A visit of earlier versions has none of the following. */
  readonly way?: VisitWay;
  readonly told?: boolean;
  /** What was rated, in the words of FZ-032. */
  readonly ratings?: Readonly<Record<string, string>>;
}

/** Somebody of the centre sat in on the hearing (FZ-030). */
export interface Sitting {
  readonly at: Instant;
  readonly by: string;
  readonly heardOn: Day;
  /** What was rated, in the words of FZ-030. */
  readonly ratings: Readonly<Record<string, WorkWord>>;
  readonly text: string;
  readonly opinion: string | null;
}

/** What the organ that handled the matter says of the lawyer's work (FZ-031): one answer a letter. */
export interface OrganOpinion {
  readonly at: Instant;
  /** The letter that is answered. */
  readonly paperId: string;
  readonly way: 'link' | 'paper';
  /** Who filled it in, as they wrote themselves. */
  readonly signed: string;
  readonly ratings: Readonly<Record<string, WorkWord>>;
  readonly text: string | null;
}

/** What the person says of the service. */
export interface VoicesRecord {
  readonly complaints: readonly Complaint[];
  readonly rating: Rating | null;
  readonly followUps: readonly FollowUp[];
  /** Cases of earlier versions have none of the following. */
  readonly sittings?: readonly Sitting[];
  readonly opinions?: readonly OrganOpinion[];
}

/** Nothing yet. */
export const noVoices: VoicesRecord = {
  complaints: [],
  rating: null,
  followUps: [],
};

/** How each of its fields is kept from eyes. */
export const voicesFields = (): Declarations =>
  under('voices', {
    ...under('complaints.*', {
      ...each('id filedAt about answeredAt upheld result calledAt', plain),
      text: words,
      answer: words,
    }),
    ...under('complaints.*.extension', { ...each('at days', plain), reason: words }),
    ...under('rating', { ...each('at score', plain), comment: words }),
    ...under('followUps.*', {
      ...each('at by satisfied feeAsked resultPerformed way told', plain),
      ratings: { ...plain, whole: true },
      text: words,
    }),
    ...under('sittings.*', {
      ...each('at by heardOn', plain),
      ratings: { ...plain, whole: true },
      ...each('text opinion', words),
    }),
    ...under('opinions.*', {
      ...each('at paperId way', plain),
      ratings: { ...plain, whole: true },
      ...each('signed text', words),
    }),
  });
