import type { Case } from '../../domain/case/case';
import type { Outcome } from '../../domain/case/records/review-record';
import { aidFormOf } from '../../domain/documents/shared/said';
import { sheetSignatures } from '../../domain/documents/shared/sheet-signatures';
import type { StaffCall } from '../platform/calls/people';
import { articlesFor } from '../casework/gaps';

/** What is written down when aid is granted: the outcome in the case, and what its papers say (FZ-009, FZ-008). */
export function granting(
  { person, now }: StaffCall,
  c: Case,
  { reason, opinion }: Pick<Outcome, 'reason' | 'opinion'>,
  overrideReason: string | null,
): { readonly outcome: Outcome; readonly content: Readonly<Record<string, unknown>> } {
  const articles = articlesFor(c);

  return {
    outcome: {
      by: person.id,
      at: now,
      result: 'granted',
      ground: null,
      reason,
      opinion: opinion ?? null,
      articles,
      overrideReason,
    },
    content: {
      reason,
      articles,
      aidForm: aidFormOf(c.facts.category),
      ...sheetSignatures(c, { name: person.name, at: now }),
    },
  };
}
