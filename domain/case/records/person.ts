import type { AgentRelation, ContactWay, IdentityPaperKind } from '../../vocabulary/persons/people';
import type { OnPaper } from './on-paper';
import type { PersonTag } from '../../vocabulary/persons/person-tags';

/** An identity paper; the number is sensitive and encrypted at rest. */
export interface IdentityPaper {
  readonly kind: IdentityPaperKind;
  readonly number: string;
}

/** The person who receives aid (受援人 once granted). */
export interface Person {
  readonly name: string;
  readonly identity: IdentityPaper;
  readonly phone: string;
  readonly address?: string;
  /** 户籍地, where it is another place. */
  readonly registeredAt?: string;
  /** 送达地址, where letters shall not go to the address. */
  readonly lettersTo?: string;
  readonly tags: readonly PersonTag[];
  /** What the window took down for the printed forms alone. */
  readonly onPaper?: OnPaper;
}

/** Who acts for the applicant (法-40; law.md §1.7). */
export interface Agent {
  readonly name: string;
  readonly identity: IdentityPaper;
  readonly phone: string;
  readonly relation: AgentRelation;
  readonly reason: string;
}

/** How the person may be reached without putting them in danger. */
export interface SafeContact {
  readonly hours?: string;
  readonly way: ContactWay;
  readonly other?: { readonly name: string; readonly phone: string };
  /** Neutral messages only: nothing that names the matter. */
  readonly discreet: boolean;
  /** What the person's own phone calls the case where others may read along. */
  readonly calledAs?: string;
}

/** What the applicant said cannot wait. Whoever only runs out of time has its day, where it is known, in the facts. */
export interface Urgency {
  /** They or their family are in danger. */
  readonly inDanger: boolean;
  /** A time limit is near. */
  readonly limitNear: boolean;
  /** When somebody of the centre spoke with a person in danger; `null` until then. */
  readonly calledAt: string | null;
}

/** One of the workers of a group claim; each sees only themselves. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly identity: IdentityPaper;
  readonly phone: string;
  /** Yuan owed to this member. */
  readonly amount: number;
  readonly openid: string | null;
  readonly confirmedAt: string | null;
  readonly leftAt: string | null;
}
