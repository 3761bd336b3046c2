import type { CaseState } from '../../domain/vocabulary/case-states';
import type { Material } from '../../domain/case/records/material';
import type { Day, Instant } from '../../domain/time/times';
import type { DutyDay } from '../../domain/duty/shift';
import type { ClockName } from '../../domain/vocabulary/clock-names';
import type { ActionName } from '../../domain/vocabulary/actions';
import type { StationGroup, StationKind } from '../../domain/vocabulary/stations';

/** The centre as a citizen needs it: where, when, what number. */
export interface CentreCard {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly hours: string;
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
  /** How somebody in a wheelchair, deaf or blind gets help here; empty where nothing is known. */
  readonly access: string;
  readonly promises: readonly string[];
  /** Where somebody in danger can go at once, each with its phone. */
  readonly safePlaces: readonly string[];
  /** Whether people may name the lawyer they want. */
  readonly ownChoice: boolean;
  readonly stations: readonly StationCard[];
  /** Who is there on the coming days; empty where the centre has not said. */
  readonly duty: readonly DutyDay[];
}

export interface StationCard {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly hours: string;
  readonly kind: StationKind;
  /** Whom a special station is there for. */
  readonly group: StationGroup | null;
  readonly access: string;
  readonly place: CentreCard['place'];
}

/** One line of "我的申请". A draft has no receipt number yet. */
export interface MyCaseLine {
  readonly caseId: string;
  readonly receiptNo: string | null;
  readonly state: CaseState;
  readonly stateLabel: string;
  readonly matter: string | null;
  readonly matterLabel: string | null;
  readonly startedAt: Instant;
  readonly submittedAt: Instant | null;
  /** Who acts next, in citizen words; `null` at the end. */
  readonly whoseTurn: string | null;
  /** Others may look at this phone: nothing here names the matter, and every page of it has the quick exit. */
  readonly quiet?: boolean;
  readonly dueOn: Day | null;
  /** As a worker who joined, or as the station that filled it in and waits for the person; else the own one. */
  readonly part?: 'owner' | 'member' | 'helper';
}

/** A clock as the citizen sees it. */
export interface ClockView {
  readonly name: ClockName;
  readonly label: string;
  readonly sentence: string;
  /** `null` while the clock is paused. */
  readonly dueOn: Day | null;
  readonly daysLeft: number;
  readonly paused: boolean;
  readonly level: 'ok' | 'soon' | 'today' | 'late';
}

export type MaterialView = Pick<
  Material,
  'id' | 'item' | 'name' | 'kind' | 'bytes' | 'page' | 'uploadedAt' | 'verdict' | 'verdictReason'
>;

export interface PaperView {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** The title in a citizen's words. */
  readonly plain: string;
  readonly number: string;
  readonly issuedAt: Instant;
  readonly voided: boolean;
}

export interface SupplementView {
  readonly askedAt: Instant;
  readonly dueOn: Day;
  readonly items: readonly {
    readonly code: string;
    readonly sentence: string;
    readonly supplied: boolean;
    readonly explanation: string | null;
  }[];
  readonly suppliedAt: Instant | null;
}

export interface DecisionView {
  readonly result: 'granted' | 'refused';
  readonly reason: string;
  readonly articles: readonly string[];
  readonly at: Instant;
}

export interface LawyerView {
  readonly firmName: string;
  readonly name: string | null;
  readonly phone: string | null;
}

/** One thing that the lawyer did, in plain words. */
export interface ProgressView {
  readonly on: Day;
  readonly did: string;
  readonly text: string;
}

/** A hearing to come, and the day of it in words. */
export interface HearingView {
  readonly at: Instant;
  readonly when: string;
  readonly place: string;
}

/** One line of what was handed in. */
export interface FilledRow {
  readonly label: string;
  readonly value: string;
  /** Its question, and what was typed, where the person can put it right now. */
  readonly question?: string;
  readonly typed?: string;
}

/** Aid that was ended before the work was done, and why. */
export interface EndedView {
  readonly at: Instant;
  /** The ground of the law, in plain words. */
  readonly ground: string;
  /** As the centre wrote it. */
  readonly reason: string;
}

/** How the case ended, in plain words. */
export interface OutcomeView {
  readonly closedOn: Day;
  readonly way: string;
  readonly result: string;
  /** `null` where nothing can be counted. */
  readonly money: string | null;
}

/** What the person asked of the centre beside the case, and what became of it. */
export interface VoiceView {
  readonly kind: 'objection' | 'replacement' | 'complaint';
  readonly at: Instant;
  readonly text: string;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
}

/** The citizen's page of one case. */
export interface CitizenCase extends MyCaseLine {
  readonly version: number;
  readonly greenChannel: boolean;
  readonly applicantName: string;
  readonly opponent: string;
  readonly amount: number | null;
  /** Of a group: how many others claim, and how many of them still lack something. */
  readonly group?: { readonly others: number; readonly waiting: number } | null;
  readonly clocks: readonly ClockView[];
  readonly timeline: readonly { readonly no: number; readonly at: Instant; readonly sentence: string }[];
  readonly materials: readonly MaterialView[];
  readonly papers: readonly PaperView[];
  /** The newest notice; open while `suppliedAt` is null and the state is SUPPLEMENT. */
  readonly supplement: SupplementView | null;
  readonly decision: DecisionView | null;
  /** The newest decision where aid was ended: it stands above the one that granted it. */
  readonly ended?: EndedView | null;
  readonly lawyer: LawyerView | null;
  /** Whether the person has signed the agreement that still waits for the lawyer. */
  readonly signed?: boolean;
  /** What the lawyer did, newest first. */
  readonly progress?: readonly ProgressView[];
  /** How the work ended; `null` until it has. */
  readonly outcome?: OutcomeView | null;
  /** What the person said of how it went, five being best; `null` until they do. */
  readonly rated?: number | null;
  /** The limit of the person's own claim, in words; none where it does not run or a lawyer has the case. */
  readonly limit?: {
    readonly dueOn: Day;
    readonly daysLeft: number;
    readonly sentences: readonly string[];
  } | null;
  /** What the person handed in, in words. */
  readonly filled?: readonly FilledRow[];
  /** What a new form can begin with, once this one is withdrawn or refused. */
  readonly again?: Readonly<Record<string, string>> | null;
  /** The next hearing. */
  readonly hearing?: HearingView | null;
  readonly voices: readonly VoiceView[];
  /** What the person wants of the lawyer, in words. */
  readonly wishes: readonly string[];
  /** What the person can do now. */
  readonly can: readonly ActionName[];
  /** In a draft: the form as saved last. */
  readonly draft: {
    readonly revision: number;
    readonly savedAt: Instant;
    readonly answers: Readonly<Record<string, unknown>>;
  } | null;
}
