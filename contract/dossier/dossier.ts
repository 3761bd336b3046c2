import type { Decided } from '../decided';
import * as v from 'valibot';
import type { Alike } from '../../domain/case/alike';
import type { Actor } from '../../domain/case/history/event';
import type { Case } from '../../domain/case/case';
import type { Day, Instant } from '../../domain/time/times';
import type { Clock, ClockName } from '../../domain/deadlines';
import type { CentreRules } from '../../domain/deadlines/centre-rules';
import type { ActionName } from '../../domain/vocabulary/actions';
import type { Assessment } from '../../domain/eligibility';
import { contract } from '../envelope';
import { fields, id, text } from '../fields';
import { longestNote } from './note-length';
import type { OpenFileAnswer } from '../intake/materials';
import type { QueueLine } from '../queue/queue';

/** A clock as staff see it. */
export interface StaffClock {
  readonly name: ClockName;
  /** The clock as the desk names it. */
  readonly label: string;
  readonly basis: string;
  readonly kind: Clock['kind'];
  readonly startedOn: Day;
  /** `null` while the clock is paused. */
  readonly dueOn: Day | null;
  readonly daysUsed: number;
  readonly daysLeft: number;
  readonly paused: boolean;
  /** The due day touches a year whose holidays are not announced yet. */
  readonly estimated: boolean;
  readonly whoActs: string;
  /** `剩2天`, `今天`, `已超1天`. */
  readonly daysLabel: string;
  readonly level: 'ok' | 'soon' | 'today' | 'late';
}

export interface HistoryLine {
  readonly no: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly action: ActionName;
  readonly sentence: string;
  readonly note: string | null;
  readonly changedFields: readonly string[];
}

/** What this person may do now; `unmet` names what is missing instead of hiding the button. */
export interface Offer {
  readonly action: ActionName;
  readonly label: string;
  readonly unmet: readonly { readonly guard: string; readonly sentence: string }[];
}

/** Another case of the same person, and how it stands to this one. */
export interface OtherCase extends QueueLine {
  readonly alike: Alike;
  /** How far it had come; `null` where nobody wrote it down. */
  readonly stageLabel: string | null;
}

/** The dossier on one screen. Identity numbers are masked; `revealIdentity` shows one and is logged. */
export interface Dossier {
  readonly case: Omit<Case, 'events' | 'draft' | 'desk' | 'held'>;
  readonly line: QueueLine;
  readonly stateLabel: string;
  /** A step that was decided and goes out in some minutes. */
  readonly held: {
    readonly label: string;
    readonly name: string;
    readonly until: Instant;
    readonly mine: boolean;
  } | null;
  readonly clocks: readonly StaffClock[];
  readonly offers: readonly Offer[];
  readonly history: readonly HistoryLine[];
  /** Recomputed from the facts and the pack of the case, with its trace. */
  readonly assessment: Assessment | null;
  /** Other applications of the same person or phone. */
  readonly duplicates: readonly OtherCase[];
  /** Names of the staff that appear by id. */
  readonly people: Readonly<Record<string, string>>;
  /** Whether the centre lets people name their lawyer (点援). */
  readonly ownChoice: boolean;
  /** In which order the centre has its catalogue (卷内目录); empty: the published one. */
  readonly volumeOrder: readonly string[];
  /** How many days the centre gives for papers still to come. */
  readonly limits: Pick<CentreRules, 'supplementDays' | 'advanceSupplementDays'>;
}

export const openDossier = contract<Dossier>('dossier')('openDossier', fields({ caseId: id }));

export const openMaterial = contract<OpenFileAnswer>('dossier')(
  'openMaterial',
  fields({ caseId: id, materialId: id }),
);

export const openPaper = contract<OpenFileAnswer>('dossier')(
  'openPaper',
  fields({ caseId: id, paperId: id }),
);

/** The full identity number of one person in the case; writes an access record. */
export const revealIdentity = contract<{ readonly number: string; readonly phone: string }>('dossier')(
  'revealIdentity',
  fields({
    caseId: id,
    /** `applicant`, `agent`, or the id of a group member. */
    of: v.pipe(v.string('请选择要看谁的号码。'), v.regex(/^[\w-]{1,64}$/, '请选择要看谁的号码。')),
  }),
);

export const addNote = contract<Decided>('dossier')(
  'addNote',
  fields({ caseId: id, text: text('备注', longestNote) }),
);

export interface Looker {
  readonly name: string;
  readonly since: Instant;
}

/** Says that somebody has a dossier open, and answers who else has. Asked again each minute. */
export const lookAt = contract<{ readonly others: readonly Looker[] }>('dossier')(
  'lookAt',
  fields({ caseId: id }),
);
