import type { InferOutput } from 'valibot';
import type { supply as contract } from '../../contract/citizen/cases';
import type { CitizenCase } from '../../contract/citizen/views';
import type { Case } from '../../domain/case/case';
import type { Supplement, SupplementItem } from '../../domain/case/side-records';
import { isUnconfirmedAdvance, lastSupplement } from '../../domain/procedure/facts';
import { DomainError } from '../../domain/wording/errors';
import { changeCase } from '../casework/change-case';
import { applicantIn, ownCase } from '../intake/own-case';
import type { CitizenCall } from '../platform/people';
import { citizenCase } from './citizen-case';

type Input = InferOutput<typeof contract.input>;

/**
 * Says that the supplement is complete: every item asked for has new material or an explanation. Stops the pause.
 * Aid given in advance waits for papers without a notice too (法-44).
 * @throws DomainError GapsMissing naming nothing more than the procedure does, AlreadyDone
 */
export async function supply({ caseId, items }: Input, call: CitizenCall): Promise<CitizenCase> {
  const before = await ownCase(call, caseId);
  const last = lastSupplement(before);
  if (!last && !isUnconfirmedAdvance(before)) throw new DomainError('ActionNotPossibleNow');
  const open = last?.suppliedAt === null ? last : null;
  const answered = open?.items.map((item) => answerTo(item, open, before, items)) ?? [];
  const after = await changeCase(call.office, before, {
    action: 'supply',
    actor: applicantIn(call),
    at: call.now,
    input: { answered: answered.filter(isAnswered).map(({ code }) => code) },
    change: ({ side }) => ({
      side: {
        ...side,
        supplements: side.supplements.map((one) =>
          one === open ? { ...one, items: answered, suppliedAt: call.now } : one,
        ),
        advance: side.advance && { ...side.advance, suppliedAt: call.now },
      },
    }),
  });

  return citizenCase(after, call);
}

/** Supplied when a file for this item came in after the notice. */
function answerTo(
  item: SupplementItem,
  { askedAt }: Supplement,
  { materials }: Case,
  given: Input['items'],
): SupplementItem {
  const supplied = materials.some(
    ({ item: code, uploadedAt, removedAt }) =>
      code === item.code && uploadedAt > askedAt && removedAt === null,
  );
  const explanation = given.find(({ code }) => code === item.code)?.explanation ?? item.explanation;

  return { ...item, supplied: item.supplied || supplied, explanation };
}

function isAnswered({ supplied, explanation }: SupplementItem): boolean {
  return supplied || explanation !== null;
}
