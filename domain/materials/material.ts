import type { Judgement } from '../eligibility/judge';
import type { Facts } from '../eligibility/facts/facts';

/** One paper as a citizen reads of it. */
export interface MaterialItem {
  readonly code: string;
  readonly title: string;
  /** Why we ask for it. */
  readonly why: string;
  readonly whereToGet: string;
  /** What a good photo shows. */
  readonly goodPhoto: string;
  /** Any one of these will do. */
  readonly acceptAny?: readonly string[];
  readonly article?: string;
}

/** A paper that is not asked for, and why. */
export interface NotNeeded {
  readonly code: string;
  readonly title: string;
  readonly why: string;
}

/**
 * required: the application is not complete without it · optional: helps · later: may follow after acceptance ·
 * forms: filled in here, nothing to photograph · notNeeded: never ask for it
 */
export interface MaterialsList {
  readonly required: readonly MaterialItem[];
  readonly optional: readonly MaterialItem[];
  readonly later: readonly MaterialItem[];
  readonly forms: readonly MaterialItem[];
  readonly notNeeded: readonly NotNeeded[];
}

export type Place = Exclude<keyof MaterialsList, 'notNeeded'>;

/** One rule: which paper, since when, and where it belongs for this person; null when it has nothing to say. */
export interface MaterialRule {
  readonly from: string;
  readonly item: MaterialItem;
  readonly place: (facts: Facts, assessment: Judgement) => Place | { readonly notNeeded: string } | null;
}
