import type { Case } from '../../domain/case/case';
import type { CaseDraftChange } from '../../domain/case/history/record';
import type { Supplement, SupplementItem } from '../../domain/case/records/review-record';
import { cameSince } from '../../domain/materials/came-since';
import { isUnconfirmedAdvance, lastSupplement } from '../../domain/case/case-facts';
import type { InputOf } from '../../domain/procedure/brought';
import { DomainError } from '../../domain/refusals/errors';

/** What is said of an item for which no paper came. */
export interface Explained {
  readonly code: string;
  readonly explanation: string | null;
}

/**
 * The answer to a supplement notice: each item has come in since, or is explained. Aid given in advance waits for
 * papers without a notice too (法-44).
 * @returns what the guards look at, and the change
 * @throws DomainError ActionNotPossibleNow where nothing was asked for
 */
export function answerSupplement(
  before: Case,
  given: readonly Explained[],
  now: string,
): { readonly input: InputOf<'supply'>; readonly change: (c: Case) => CaseDraftChange } {
  const last = lastSupplement(before);
  if (!last && !isUnconfirmedAdvance(before)) throw new DomainError('ActionNotPossibleNow');
  const open = last?.suppliedAt === null ? last : null;
  const answered = open?.items.map((item) => answerTo(item, open, before, given)) ?? [];

  return {
    input: { answered: answered.filter(isAnswered).map(({ code }) => code) },
    change: ({ review }) => ({
      review: {
        ...review,
        supplements: review.supplements.map((one) =>
          one === open ? { ...one, items: answered, suppliedAt: now } : one,
        ),
        advance: review.advance && { ...review.advance, suppliedAt: now },
      },
    }),
  };
}

function answerTo(
  item: SupplementItem,
  { askedAt }: Supplement,
  { materials }: Case,
  given: readonly Explained[],
): SupplementItem {
  const supplied = item.supplied || cameSince(askedAt, item.code, materials).length > 0;
  const explanation = given.find(({ code }) => code === item.code)?.explanation ?? item.explanation;

  return { ...item, supplied, explanation };
}

function isAnswered({ supplied, explanation }: SupplementItem): boolean {
  return supplied || explanation !== null;
}
