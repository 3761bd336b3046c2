import type { MatterCode } from '../../vocabulary/matters/matters';
import type { PersonTag } from '../../vocabulary/persons/person-tags';
import type { ProofKind } from '../facts/proofs';
import type { When } from '../facts/when';

export type PackId =
  | 'national'
  | 'guangdong'
  | 'guangzhou'
  | 'zhongshan'
  | 'guangxi'
  | 'shandong'
  | 'jiangsu'
  | 'hunan'
  | 'beijing'
  | 'shanghai'
  | 'zhejiang'
  | 'hangzhou'
  | 'gansu'
  | 'henan'
  | 'anhui'
  | 'bozhou'
  | 'tongling'
  | 'yunnan'
  | 'baoshan'
  | 'hengqin'
  | 'xining'
  | 'heilongjiang'
  | 'chongqing'
  | 'shanxi';

/** A number of the law with where it was read. Never cited to citizens while `verified` is false. */
export interface Figure {
  readonly value: number;
  readonly source: string;
  readonly verified: boolean;
}

/** What every rule of a pack says of itself. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly when: When;
  readonly basis: readonly string[];
  /** From which day it applies, YYYY-MM-DD. */
  readonly from: string;
  readonly verified: boolean;
}

/** A matter that carries aid, and whether hardship is a condition of it. */
export interface ScopeRule extends Rule {
  readonly hardship: 'required' | 'condition_exempt';
  /** Papers of which one must show the status the rule speaks of. */
  readonly proof?: readonly ProofKind[];
}

/** A person whose hardship is not a condition (法-32) or not verified (法-42). */
export interface ExemptionRule extends Rule {
  readonly kind: 'verification_exempt' | 'condition_exempt';
  readonly proof: readonly ProofKind[];
  /** When somebody comes close to the rule, its article is named although it does not apply. */
  readonly near?: When;
  /** What is named then; the first article of the rule when absent. */
  readonly nearBasis?: readonly string[];
}

/** A way of service with its own promises (绿色通道 and the like). */
export interface ServiceChannel extends Rule {
  readonly channel:
    'green' | 'wages_first' | 'convenience' | 'military' | 'platform' | 'disabled_worker' | 'own';
  readonly priorities: readonly Priority[];
  readonly acceptFirst: boolean;
  readonly homeVisit: boolean;
  /** Taken up on the day on which it comes. */
  readonly sameDay: boolean;
  /** No district binds the application; the centre chooses how far it goes (`Switches.crossRegion`). */
  readonly anyDistrict?: true;
}

/** 优先受理 · 优先审查 · 优先指派 */
export type Priority = 'accept' | 'review' | 'assign';

/** A ground on which a centre may refuse; always a decision of staff. */
export interface RefusalGround {
  readonly id: string;
  readonly title: string;
  readonly fact: 'alreadyHandled' | 'outOfTime' | 'noEvidence' | 'outsideBodies' | 'opponentUnknown';
  readonly exceptStages: readonly string[];
  /** Free words in which the ground may be told: they only name it for staff. */
  readonly toldIn?: 'evidenceStory';
  readonly basis: readonly string[];
  readonly from: string;
  readonly verified: boolean;
}

/** The hardship standard (经济困难标准) of a centre. */
export interface Standard {
  readonly kind: 'amount' | 'dibao_multiple' | 'share_of_disposable' | 'recognised_list';
  readonly op: '<' | '<=';
  /** Multiple of 低保, or share of the city's disposable income. */
  readonly factor?: Figure;
  /** Yuan a month; what the centre enters in the facts comes first. */
  readonly amount?: Figure;
  /** 受理市上年城镇居民年人均可支配收入, yuan a year. */
  readonly cityYearlyDisposable?: Figure;
  /** 上年农村居民年人均纯收入, of which a rural household may have this share a month. */
  readonly ruralShare?: Figure;
  /** A multiple of 低保 for some people, where that is more. */
  readonly looserFor?: {
    readonly anyTag: readonly PersonTag[];
    readonly multiple: Figure;
    readonly basis: readonly string[];
  };
  /** People whose means may be judged by rules of another place: above the standard is no flat no. */
  readonly otherRulesFor?: {
    readonly anyTag: readonly PersonTag[];
    readonly title: string;
    readonly basis: readonly string[];
  };
  readonly specialExpense?: {
    readonly causes: readonly string[];
    /** Income must stay below this share of the city's disposable income. */
    readonly cap?: Figure;
    readonly basis: readonly string[];
  };
  readonly assetsTest: boolean;
  /** A person who broke a hardship promise may not promise again. */
  readonly barsBrokenPromise?: { readonly basis: readonly string[] };
  readonly cohabitingBasis: readonly string[];
  readonly basis: readonly string[];
  readonly from: string;
  readonly verified: boolean;
}

/** A matter beyond the statute that a centre takes on (law.md §11), with what says so. */
export interface ExtraMatter {
  readonly matter: MatterCode;
  readonly source: string;
  /** The text was read in the original; else it is never cited to citizens. */
  readonly verified: boolean;
}

/** A way of service of the centre's own: for whom, on what ground, and what it brings. */
export interface OwnChannel {
  readonly title: string;
  readonly tags: readonly PersonTag[];
  /** Any matter when empty. */
  readonly matters: readonly MatterCode[];
  readonly source: string;
  readonly verified: boolean;
  readonly sameDay: boolean;
  readonly acceptFirst: boolean;
  readonly homeVisit: boolean;
  readonly first: boolean;
}

/** What a centre may switch on beyond the statute (law.md §11). */
export interface Switches {
  /** An application that belongs elsewhere: decide it here, take it and pass it on, or only name the right centre. */
  readonly nearestCentre: 'direct' | 'forward' | 'none';
  /** The family of a migrant worker killed at work is exempt like the worker. */
  readonly migrantKinExempt: boolean;
  /** A village or residents' committee may apply for a person without capacity; the article that says so. */
  readonly committeeMayApply: readonly string[];
  /** The centre's own standard, yuan a month, where the place leaves the number to it. */
  readonly standardAmount: Figure | null;
  /** Yuan a month for the green channel's lowered standard; null when the centre has none. */
  readonly greenStandard: Figure | null;
  /** Plans of earlier versions have none. */
  readonly extraMatters?: readonly ExtraMatter[];
  /** Applications bound to no district (安心行动): decide here, take and check here and pass on, or only pass on. */
  readonly crossRegion?: 'direct' | 'accept' | 'pass_on';
  readonly ownChannels?: readonly OwnChannel[];
  /** Recognised people whom the list of matters does not bind, beside those that the place's rules name. */
  readonly anyMatterFor?: readonly PersonTag[];
}

/** What the law says beside the tables: cited where the code of a step rests on it, and read on the rules' page. */
export interface LegalNote {
  readonly id: string;
  readonly title: string;
  readonly basis: readonly string[];
  readonly from: string;
  readonly verified: boolean;
}

/** The part of a pack that one file holds: the statute, or what one place adds from one day on. */
export interface PackLayer {
  readonly id: PackId;
  readonly label: string;
  readonly from: string;
  readonly verified: boolean;
  readonly scope: readonly ScopeRule[];
  readonly exemptions: readonly ExemptionRule[];
  readonly channels: readonly ServiceChannel[];
  readonly refusals: readonly RefusalGround[];
  /** What was read, and when: shown on the rules' page. */
  readonly source: string;
  /** What nobody has read yet, which the centre enters itself. */
  readonly open?: readonly string[];
  readonly legalNotes?: readonly LegalNote[];
  readonly standard?: Standard;
  readonly switches?: Partial<Switches>;
}

/** The rules of one centre on one day: plain data, can be sent to the phone. */
export interface Pack extends PackLayer {
  readonly standard: Standard;
  readonly switches: Switches;
}
