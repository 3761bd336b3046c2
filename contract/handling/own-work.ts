import * as v from 'valibot';
import { askedPapers } from '../../domain/vocabulary/handling/asked-papers';
import type { HandedPaper } from '../../domain/case/records/hand-over';
import type { Category } from '../../domain/vocabulary/matters/case-kinds';
import type { CaseState } from '../../domain/vocabulary/case-states';
import type { SubsidyProgress } from '../../domain/closing/subsidy-progress';
import type { WorkName } from '../../domain/handling/next-work';
import type { Day } from '../../domain/time/times';
import type { Decided } from '../decided';
import type { AgreementToSign } from '../assignment/signing';
import type { SpecialPower } from '../../domain/vocabulary/persons/special-powers';
import { contract } from '../envelope';
import { codeOf, fields, id, nothing, seen, text } from '../fields';
import * as materials from '../intake/materials';
import type { OpenFileAnswer } from '../intake/materials';
import type { HearingView, PaperView } from '../progress/views';
import * as handling from './handling';

/** One case in a handler's list. */
export interface WorkLine {
  readonly caseId: string;
  readonly receiptNo: string;
  readonly state: CaseState;
  /** The matter and the masked name; of a case that others may not read along, neither. */
  readonly title: string;
  /** In the own hands, or in those of a colleague of the firm. */
  readonly mine: boolean;
  readonly what: WorkName;
  readonly on: Day | null;
  readonly late: boolean;
  /** The centre reminded on this day and nothing was noted since. */
  readonly remindedOn: Day | null;
  readonly subsidy: SubsidyProgress | null;
}

/** What whoever handles cases may do, and still owes. */
export interface OwnWork {
  readonly today: Day;
  readonly lines: readonly WorkLine[];
  /** Message templates to ask for: the centre's reminders. Empty where the centre has none. */
  readonly templates: readonly string[];
}

export const myWork = contract<OwnWork>('provider')('myWork', nothing);

/** Something that was done, as the handler wrote it. */
export interface ActView {
  readonly on: Day;
  readonly what: string;
  readonly text: string;
  readonly place: string;
  readonly minutes: number | null;
  readonly files: readonly string[];
  /** Told to the centre alone. */
  readonly major: boolean;
}

/** A button, and what is not met yet. */
export interface WorkOffer {
  readonly action: string;
  readonly unmet: readonly string[];
}

/** The agreement as the handler has it signed: on both phones, face to face, or on paper. */
export interface AgreementOfWork {
  readonly terms: readonly string[];
  readonly powers: AgreementToSign['powers'];
  /** The recipient signed on the own phone, and gave these powers. */
  readonly signed: boolean;
  readonly given: readonly SpecialPower[];
}

/** A case as its handler sees it. Before it was accepted, and for the firm's manager, without the person's own words and papers. */
export interface HandledCase {
  readonly caseId: string;
  readonly version: number;
  readonly receiptNo: string;
  readonly state: CaseState;
  readonly stateLabel: string;
  readonly mine: boolean;
  readonly what: WorkName;
  readonly on: Day | null;
  readonly late: boolean;
  readonly matter: string;
  readonly kind: Category;
  readonly lawyerName: string | null;
  readonly person: {
    readonly name: string;
    readonly tags: readonly string[];
    /** `null` before the case was accepted. */
    readonly phone: string | null;
    readonly address: string | null;
    /** How and when to reach the person, in words. */
    readonly contact: readonly string[];
    /** What must not be forgotten, lest the person come to harm; empty where nothing is to be feared. */
    readonly danger: readonly string[];
  };
  readonly members: readonly {
    readonly id: string;
    readonly name: string;
    readonly phone: string;
    readonly amount: number;
  }[];
  readonly organ: string | null;
  readonly opponent: string;
  readonly amount: number | null;
  readonly story: string | null;
  readonly hearing: HearingView | null;
  readonly acts: readonly ActView[];
  /** The centre reminded on this day and nothing was noted since. */
  readonly remindedOn: Day | null;
  /** What lacks at this stage, each a sentence. */
  readonly lacks: readonly string[];
  readonly materials: readonly { readonly id: string; readonly name: string }[];
  readonly papers: readonly PaperView[];
  readonly outcome: string | null;
  /** What the one before handed over and this one has not yet confirmed; `null` otherwise. */
  readonly handOver: {
    readonly from: string;
    readonly listedOn: Day;
    readonly papers: readonly HandedPaper[];
    readonly nothing: string | null;
  } | null;
  /** What is to be signed while the agreement waits; `null` otherwise, and where an organ gave notice. */
  readonly signing: AgreementOfWork | null;
  readonly dossier: {
    readonly must: readonly { readonly code: string; readonly title: string; readonly given: boolean }[];
    readonly may: readonly { readonly code: string; readonly title: string }[];
    /** What the review missed. */
    readonly gaps: readonly string[];
  };
  readonly subsidy: SubsidyProgress | null;
  readonly offers: readonly WorkOffer[];
}

/** The look is logged. Refusals: CaseNotFound for a case that is not, or no longer, in these hands */
export const openWork = contract<HandledCase>('provider')('openWork', fields({ caseId: id }));

export const openWorkMaterial = contract<OpenFileAnswer>('provider')(
  'openMaterial',
  materials.openMaterial.input,
);
export const openWorkPaper = contract<OpenFileAnswer>('provider')('openPaper', materials.openPaper.input);

/** The steps of the desk, taken by the handler: one step, two doors. */
export const noteProgress = contract<Decided>('provider')('noteProgress', handling.noteProgress.input);
export const reportMatter = contract<Decided>('provider')('reportMatter', handling.reportMatter.input);

/** A letter of introduction (FZ-015), or to a centre elsewhere that is asked to help (FZ-007); the window issues it. */
export const askLetter = contract<Decided>('provider')(
  'askLetter',
  fields({
    ...seen,
    errand: text('去哪个单位、办什么', 500, 5),
    paper: v.optional(codeOf(askedPapers, '请选要介绍信还是协作函。'), 'FZ-015'),
  }),
);
