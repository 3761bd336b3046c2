import type { Case } from '../../domain/case/case';
import type { Outcome } from '../../domain/case/side-records';
import { aidFormOf } from '../../domain/documents/said';
import type { StaffCall } from '../platform/people';
import { articlesFor } from './gaps';

/** What is written down when aid is granted: the outcome in the case, and what its decision paper says (FZ-009). */
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
    content: { reason, articles, aidForm: aidFormOf(c.facts.category) },
  };
}
