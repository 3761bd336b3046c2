import type { Provider } from '../../../domain/assignment/provider';
import type { LineKeeping } from './ledger';
import type { Day, Instant } from '../../../domain/time/times';
import type { CalendarYear } from '../../../domain/deadlines/calendar';
import type { CentreRules } from '../../../domain/deadlines/centre-rules';
import type { Shift } from '../../../domain/duty/shift';
import type { SubsidyTable } from '../../../domain/subsidy/table';
import type { PlannedPack } from '../../../domain/eligibility/packs/pack-plan';
import type { PublicationKind } from '../../../domain/vocabulary/publications';
import type { StationGroup, StationKind } from '../../../domain/vocabulary/stations';
import type { KeywordFill } from '../../../domain/procedure/messages/message-keywords';
import type { OwnMessages } from '../../../domain/procedure/messages/messages';
import type { MessageName } from '../../../domain/vocabulary/messages/message-names';

/** A message template of WeChat: when it is used, and what each of its keywords is filled with. */
export interface MessageTemplate {
  readonly id: string;
  readonly moments: readonly MessageName[];
  readonly keywords: Readonly<Record<string, KeywordFill>>;
}

/** The centre's own words, which come before the product's. */
export interface OfficeTexts extends OwnMessages {
  readonly reasons: readonly string[];
  /** Sentences of the supplement notice, by material. */
  readonly supplements: Readonly<Record<string, string>>;
  readonly quickReplies: readonly string[];
  readonly templates: readonly MessageTemplate[];
}

/** A version of the rules from a day on, as the director entered it. */
export interface PackVersion extends PlannedPack {
  readonly note: string;
}

/** What the centre tells everybody of its own work. */
export interface Publication {
  readonly id: string;
  readonly kind: PublicationKind;
  readonly title: string;
  readonly lines: readonly string[];
  /** `null` while nobody outside reads it. */
  readonly publishedOn: Day | null;
}

export interface Centre {
  readonly _id: string;
  readonly name: string;
  /** The one or two characters in paper numbers: 青援给字. */
  readonly shortName: string;
  readonly phone: string;
  readonly address: string;
  readonly hours: string;
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
  readonly packId: string;
  /** The bureau that hears objections. */
  readonly bureau: string;
  /** Where it takes objections; empty until the centre fills it in. */
  readonly bureauAddress: string;
  /** Promises and limits the centre set itself. */
  readonly rules: CentreRules;
  /** 点援: people may name their lawyer. Allowed unless the centre says no. */
  readonly ownChoice?: boolean;
  /** The centre above, of the same installation, which sees this one's tables; absent where there is none. */
  readonly aboveId?: string | null;
  /** Counts the changes of the set-up; 0 before the first. */
  readonly version: number;
  /** How somebody in a wheelchair, deaf or blind gets help here. */
  readonly access: string;
  /** What the centre promises, in sentences for citizens. */
  readonly promises: readonly string[];
  /** Where somebody in danger can go at once; absent where the centre has not said. */
  readonly safePlaces?: readonly string[];
  /** Holidays that staff entered, beside the checked-in years. */
  readonly years: readonly CalendarYear[];
  /** Dated versions of the rules; before the first the pack of `packId` holds as it is. */
  readonly packs: readonly PackVersion[];
  readonly texts: OfficeTexts;
  /** The roster that citizens see. */
  readonly duty: readonly Shift[];
  /** What it told everybody before that was a register of its own. */
  readonly publications: readonly Publication[];
  /** Dated tables of what is paid for a case; none before the centre enters one. */
  readonly subsidyTables?: readonly SubsidyTable[];
  /** The lines of the catalogue in the order of this centre; the published one before it says. */
  readonly volumeOrder?: readonly string[];
}

export interface Station extends LineKeeping {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly hours: string;
  readonly version: number;
  readonly kind: StationKind;
  readonly group: StationGroup | null;
  readonly access: string | null;
  readonly place: Centre['place'];
  /** A closed one stays in the register and is not shown to citizens. */
  readonly open: boolean;
}

export interface Firm extends LineKeeping {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  /** Where it is paid to, sealed. */
  readonly bank?: string;
}

/** A lawyer, a 基层法律服务工作者 or a volunteer of the register. */
export interface Lawyer extends Provider, LineKeeping {
  readonly licence?: string | null;
  readonly admittedOn?: Day | null;
}

/** Somebody of a station or village whose phone may fill in applications for others. */
export interface StationWorker extends LineKeeping {
  readonly stationId: string;
  readonly name: string;
  readonly phone: string;
  /** Keyed hash of the number that ties the phone to the station. */
  readonly codeKey: string;
  readonly codeEndsAt: Instant;
  /** Keyed hash of the openid; `null` until the number was used. */
  readonly phoneKey: string | null;
  readonly boundAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** The phone of somebody of the register, or the number by which it is to be tied to the entry. */
export interface HandlerPhone {
  readonly _id: string;
  readonly centreId: string;
  readonly lawyerId: string;
  /** Names the lawyers of the firm and sees its cases. */
  readonly managesFirm: boolean;
  /** Keyed hash of the number. */
  readonly codeKey: string;
  readonly codeEndsAt: Instant;
  /** Keyed hash of the openid; `null` until the number was used. */
  readonly phoneKey: string | null;
  readonly boundAt: Instant | null;
  /** When the conduct pledge was given on this phone. */
  readonly pledgedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** The invitation of a group that holds now; one before it opens nothing any longer. */
export interface Invitation {
  /** The case. */
  readonly _id: string;
  /** Grows when the invitation is made anew: link and number follow from it. */
  readonly round: number;
  /** Keyed hash of the six-digit number. */
  readonly numberKey: string;
  /** Nobody comes in until it is made anew. */
  readonly withdrawn?: boolean;
}

/** A number by which the person confirms what was filled in for them. */
export interface ConfirmCode {
  /** Keyed hash of the number. */
  readonly _id: string;
  readonly caseId: string;
  readonly endsAt: Instant;
}
