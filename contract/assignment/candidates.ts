import * as v from 'valibot';
import type { Wishes } from '../../domain/assignment/provider';
import type { Assignment, LawyerWishes } from '../../domain/case/records/assignment-record';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, id, nothing, textOrNothing } from '../fields';

/** One lawyer for one case: why they come where they come in the list, and why they may not be chosen. */
export interface Candidate {
  readonly lawyerId: string;
  readonly lawyerName: string;
  readonly firmId: string;
  readonly firmName: string;
  readonly phone: string;
  readonly fields: readonly string[];
  readonly languages: readonly string[];
  readonly openCases: number;
  /** Assigned by this centre in the last twelve months. */
  readonly assignedThisYear: number;
  readonly lastAssignedAt: Instant | null;
  readonly reasons: readonly string[];
  readonly unfit: readonly string[];
}

/** What the person asked for when the lawyer is chosen. */
export const wishes = {
  /** A woman. Left out where nothing is asked for beyond what the case says. */
  woman: v.optional(v.boolean('请选择是否要女律师。')),
  language: textOrNothing('语言', 20),
  /** 点援: the lawyer whom the person names. */
  named: v.nullish(id, null),
};

export interface SuggestAnswer {
  readonly candidates: readonly Candidate[];
  /** Whether the centre lets people name their lawyer (点援). */
  readonly ownChoice: boolean;
  /** What the case says the person wants, and how they said it. */
  readonly asked: Wishes;
  readonly said: LawyerWishes;
}

/**
 * The lawyers for a case, the fairest choice first; those who may not be chosen come last, with the reason.
 * With no wish at all, not even `woman: false`, those that stand in the case hold.
 */
export const suggestLawyers = contract<SuggestAnswer>('handling')(
  'suggestLawyers',
  fields({ caseId: id, ...wishes }),
);

export interface Proposal {
  readonly caseId: string;
  readonly version: number;
  readonly receiptNo: string | null;
  readonly maskedName: string;
  readonly matterLabel: string;
  /** What the person asked for, as `assign` takes it and in words. */
  readonly asked: Wishes;
  readonly wishes: readonly string[];
  /** `null` when nobody fits; `trouble` says why. */
  readonly candidate: Candidate | null;
  readonly trouble: string | null;
}

/** One proposal for each case, as if they were assigned one after the other. Nothing is written. */
export const proposeBatch = contract<{ readonly proposals: readonly Proposal[] }>('handling')(
  'proposeBatch',
  fields({
    caseIds: v.pipe(
      v.array(id, '请选择案件。'),
      v.minLength(1, '请选择案件。'),
      v.maxLength(30, '一次最多30件。'),
    ),
  }),
);

/** One turn of the rotation: who got which case when, and why. */
export interface LedgerEntry {
  readonly at: Instant;
  readonly caseId: string;
  readonly receiptNo: string | null;
  readonly lawyerName: string | null;
  readonly firmName: string;
  readonly reasons: readonly string[];
  readonly ended: Assignment['endReason'];
}

export interface LedgerAnswer {
  readonly entries: readonly LedgerEntry[];
  readonly turns: readonly {
    readonly lawyerId: string;
    readonly lawyerName: string;
    readonly firmName: string;
    readonly openCases: number;
    readonly assignedThisYear: number;
    readonly lastAssignedAt: Instant | null;
  }[];
}

/** The ledger of the rotation, open to all staff: so that everyone can see why A and not B. */
export const rotationLedger = contract<LedgerAnswer>('handling')('rotationLedger', nothing);
