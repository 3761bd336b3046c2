import type { FactKey } from '../facts/facts';
import type { Nearby } from '../nearby';
import type { PackId, Priority } from '../packs/pack';
import type { ProofKind } from '../facts/proofs';
import type { Truth } from '../facts/truth';

/** 可以得到 · 不能得到 · 还要补充或由工作人员看 · 归别的中心 */
export type Outcome = 'eligible' | 'ineligible' | 'need_more' | 'refer';

export type HardshipClass = 'required' | 'verification_exempt' | 'condition_exempt' | 'n/a' | 'unknown';

/** A paper that an application may lack. `status_proof` and `exemption_proof` show who the person is. */
export type GapCode =
  | 'application_form'
  | 'identity'
  | 'case_papers'
  | 'agency_proof'
  | 'hardship_statement'
  | 'exemption_proof'
  | 'status_proof';

/** What else helps when aid by a lawyer is not possible. */
export interface Offer {
  readonly code:
    'consultation' | 'drafting' | 'duty_lawyer' | 'police' | 'appointment' | 'hand_over' | 'evidence_help';
  readonly label: string;
}

/** What is not known or not handed in yet, asked in plain words, and what it would settle. */
export interface Missing {
  readonly fact?: FactKey;
  readonly paper?: GapCode;
  readonly question: string;
  readonly settles: string;
}

/** What would change the answer. */
export interface Change {
  readonly kind: 'paper' | 'income' | 'centre' | 'local_list' | 'later' | 'representative' | 'answer';
  readonly text: string;
}

/** Something staff must look at; it never decides by itself. */
export interface Doubt {
  readonly code: string;
  readonly text: string;
  readonly facts: readonly FactKey[];
}

/** One rule that was looked at: the values it used and what came of it. */
export interface TraceLine {
  readonly ruleId: string;
  readonly title: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly result: Truth;
  readonly article: string;
  readonly from: string;
  readonly verified: boolean;
}

/** Further answers, with the keys of the worked examples. */
export interface Extra {
  readonly offer?: readonly string[];
  readonly priority?: readonly string[];
  readonly advance?: boolean;
  readonly privacy?: boolean;
  readonly group?: boolean;
  readonly accept_now?: boolean;
  readonly home_visit?: boolean;
  readonly flag?: string;
  readonly assign?: string;
  readonly lawyer?: string;
  readonly conflict?: boolean;
  readonly boundary?: string;
  readonly may_still_apply?: boolean;
  /** 就近受理, in words */
  readonly nearby?: string;
  readonly channels?: readonly {
    readonly title: string;
    readonly why: string;
    readonly brings: readonly string[];
  }[];
  /** The place's own grounds for refusing, which staff may use. */
  readonly staff_decides?: readonly string[];
}

/** A way of service that is open to the person: why, and what it brings (law.md §11). */
export interface ChannelOpen {
  readonly id: string;
  readonly title: string;
  readonly basis: readonly string[];
  readonly verified: boolean;
  readonly sameDay: boolean;
  readonly acceptFirst: boolean;
  readonly homeVisit: boolean;
  readonly priorities: readonly Priority[];
}

/** A ground of the place's own rules for refusing; staff decide whether to use it. */
export interface GroundMet {
  readonly id: string;
  readonly title: string;
  readonly basis: readonly string[];
  readonly verified: boolean;
}

/** The whole answer to one application, with everything that led to it. */
export interface Assessment {
  readonly outcome: Outcome;
  /** The outcome if every paper that is still missing were handed in. */
  readonly withAllPapers: Outcome;
  readonly inScope: boolean | 'special' | 'unknown';
  readonly hardship: HardshipClass;
  readonly greenChannel: boolean;
  /** Papers of which one shows the exempt status; none when no paper is asked for it. */
  readonly proofs: readonly ProofKind[];
  readonly priorities: readonly Priority[];
  readonly channels: readonly ChannelOpen[];
  /** 就近受理: how far an application goes here that belongs to another centre. */
  readonly nearby: Nearby | null;
  readonly grounds: readonly GroundMet[];
  /** 先行提供 (法-44) */
  readonly urgentAid: Truth;
  readonly mayStillApply: boolean;
  readonly offers: readonly Offer[];
  readonly missing: readonly Missing[];
  readonly wouldChange: readonly Change[];
  readonly doubts: readonly Doubt[];
  readonly basis: readonly string[];
  /** The articles that were read in the original, and so may be shown to citizens. */
  readonly basisForCitizens: readonly string[];
  readonly extra: Extra;
  readonly trace: readonly TraceLine[];
  readonly pack: { readonly id: PackId; readonly from: string };
}
