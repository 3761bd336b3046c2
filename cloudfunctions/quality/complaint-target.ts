import type { Case } from '../../domain/case/case';
import { plainText } from '../../domain/identity/normalise';
import { noTarget, type ComplaintTarget } from '../../domain/quality/complaint';
import { handlerThen } from '../../domain/quality/complaint-of-case';
import type { ComplaintSubject } from '../../domain/vocabulary/voices/complaint-subjects';
import { providersOf } from '../centre/centre';
import type { Instant } from '../../domain/time/times';
import type { Office } from '../platform/office';

interface Said {
  readonly about: ComplaintSubject;
  readonly whom: string | null;
  readonly text: string;
  readonly at: Instant;
}

/**
 * Whom a complaint about a handler is about, so that it stands in their record: the one of the register who is called
 * so, or without a name whoever had the case then. Of two who are called alike it is said of neither.
 */
export async function handlerTarget(
  { office, centreId }: { readonly office: Office; readonly centreId: string },
  { about, whom, text, at }: Said,
  c: Case | null,
): Promise<ComplaintTarget> {
  const named = { ...noTarget, name: whom };
  if (about !== 'lawyer' && about !== 'firm' && about !== 'fee') return named;
  if (whom === null) return c ? handlerThen(c, { about, filedAt: at, text }) : named;
  const { firms, lawyers } = await providersOf(office, centreId);
  const own = plainText(whom);
  const alike = <Entry extends { readonly _id: string; readonly name: string }>(all: readonly Entry[]) => {
    const [first, ...more] = all.filter(({ name }) => plainText(name) === own);

    return more.length === 0 ? first : undefined;
  };
  if (about === 'firm') return { ...named, firmId: alike(firms)?._id ?? null };
  const lawyer = alike(lawyers);
  const firmId = lawyer?.firmId ?? (about === 'fee' ? alike(firms)?._id : null) ?? null;

  return { ...named, lawyerId: lawyer?._id ?? null, firmId };
}
