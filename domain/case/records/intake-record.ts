import type { Instant } from '../../time/times';
import type { SeenAs } from '../../vocabulary/persons/people';
import type { IdentityPaper } from './person';
import { each, phone, plain, special, under, words } from '../../vocabulary/privacy';
import type { Declarations } from '../../vocabulary/privacy';

/** A notice of police, procuratorate or court (法-25, 法-28): the centre only assigns. */
export interface OrganNotice {
  readonly organ: string;
  readonly organKind: 'police' | 'procuratorate' | 'court';
  readonly kind: 'must_defend' | 'may_defend' | 'compulsory_treatment' | 'minor_victim';
  readonly receivedAt: Instant;
  readonly contact: string;
  readonly charge: string;
  readonly stage: string;
  /** 无期徒刑、死刑 or its review: the lawyer needs three years of criminal defence (法-26). */
  readonly gravePenalty: boolean;
  readonly minor: boolean;
  readonly hearingAt: Instant | null;
}

/** An application passed on from custody within 24 hours (法-39). */
export interface CustodyPassOn {
  readonly institution: string;
  readonly askedAt: Instant;
  readonly receivedAt: Instant;
  readonly late: boolean;
}

/** What the person says to an application that a station filled in for them (条例-17). */
export interface Confirmation {
  /** Keyed hash of the openid of whoever filled it in. */
  readonly helperKey: string;
  readonly confirmedAt: Instant | null;
  /** On the own phone, or by a signature that the window registered. */
  readonly how: 'phone' | 'paper' | null;
  /** What the person says is wrong. */
  readonly wrong: string | null;
}

/** The case was taken up (受理); the green channel may accept with papers still to come. */
export interface Acceptance {
  readonly at: Instant;
  readonly by: string;
  readonly withGaps: boolean;
}

/** Sent to the centre that is competent (法-38, 148-10). */
export interface Referral {
  readonly at: Instant;
  readonly centre: string;
  readonly reason: string;
  readonly dataHandedOver: boolean;
}

/** Somebody at the window looked at an identity paper (law.md §3). The number itself is not kept twice. */
export interface IdentityCheck {
  readonly at: Instant;
  readonly by: string;
  readonly of: 'applicant' | 'agent';
  readonly paper: IdentityPaper['kind'];
  /** What was seen of it: the original, a copy, or something else that the note names. */
  readonly seen: SeenAs;
  readonly nameMatches: boolean;
  readonly numberMatches: boolean;
  readonly note: string | null;
}

/** How the case came in, and whether the centre took it up. */
export interface IntakeRecord {
  readonly notice: OrganNotice | null;
  readonly custody: CustodyPassOn | null;
  /** `null` where nobody filled the form in for the person. */
  readonly confirmation: Confirmation | null;
  readonly identityChecks: readonly IdentityCheck[];
  readonly acceptance: Acceptance | null;
  readonly referral: Referral | null;
  readonly withdrawal: { readonly at: Instant; readonly reason: string } | null;
}

/** Nothing yet. */
export const noIntake: IntakeRecord = {
  notice: null,
  custody: null,
  confirmation: null,
  identityChecks: [],
  acceptance: null,
  referral: null,
  withdrawal: null,
};

/** How each of its fields is kept from eyes. */
export const intakeFields = (): Declarations =>
  under('intake', {
    ...under('notice', {
      ...each('organ organKind kind receivedAt stage gravePenalty hearingAt', plain),
      contact: phone,
      charge: words,
      minor: special,
    }),
    ...under('custody', each('institution askedAt receivedAt late', plain)),
    ...under('confirmation', {
      ...each('confirmedAt how', plain),
      helperKey: { level: 'personal', mask: 'text', keep: 'handling' },
      wrong: words,
    }),
    ...under('identityChecks.*', {
      ...each('at by of paper seen nameMatches numberMatches', plain),
      note: words,
    }),
    ...under('acceptance', each('at by withGaps', plain)),
    ...under('referral', { ...each('at centre dataHandedOver', plain), reason: words }),
    ...under('withdrawal', { at: plain, reason: words }),
  });
