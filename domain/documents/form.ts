import type { Case } from '../case/case';
import type { Signing } from '../case/records/signing';
import type { Material } from '../case/records/material';
import type { Paper } from '../case/records/paper';
import type { Letterhead } from '../case/records/letterhead';

/** What forms read of a case: no history and no notes leave the function that holds the case. */
export type FormCase = Pick<
  Case,
  | 'applicant'
  | 'agent'
  | 'contact'
  | 'members'
  | 'dispute'
  | 'facts'
  | 'assessment'
  | 'submittedAt'
  | 'receiptNo'
  | 'entrance'
> & {
  readonly materials: readonly Pick<Material, 'item' | 'uploadedAt' | 'removedAt'>[];
  readonly review: Pick<Case['review'], 'decision'>;
  /** How the agreement with the present handler was signed. */
  readonly signing?: Signing | null;
};

/** Cuts a case to what forms read. */
export function forForms(c: Case): FormCase {
  const { applicant, agent, contact, members, dispute, facts, assessment } = c;
  const { submittedAt, receiptNo, entrance } = c;

  return {
    ...{ applicant, agent, contact, members, dispute, facts, assessment },
    ...{ submittedAt, receiptNo, entrance },
    materials: c.materials.map(({ item, uploadedAt, removedAt }) => ({ item, uploadedAt, removedAt })),
    review: { decision: c.review.decision },
    signing: c.assignment?.assignments.at(-1)?.signing ?? null,
  };
}

/** What a form is filled from: the record, what was frozen at issue, and who writes. */
export interface FormInput {
  readonly case: FormCase;
  readonly paper: Paper;
  readonly letterhead: Letterhead;
  /** A slip to be signed beside another paper: it takes no number and is no draft. */
  readonly slip?: true;
}

/** A text of the frozen content; empty where it was not given. */
export function textOf(paper: Paper, key: string): string {
  const value = paper.content[key];

  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A list of texts of the frozen content; empty where it was not given. */
export function listOf(paper: Paper, key: string): readonly string[] {
  const value = paper.content[key];

  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
