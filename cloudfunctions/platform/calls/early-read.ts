import * as v from 'valibot';
import { id } from '../../../contract/fields';
import type { Case } from '../../../domain/case/case';
import type { Cases } from '../store/cases';

/** A case whose reading has begun before anybody asked for it. */
export interface EarlyRead {
  /** The case, once; `undefined` for any other and every further time, since by then it may have changed. */
  take(caseId: string): Promise<Case | null> | undefined;
}

/**
 * Begins reading the case that an input names, while it is still looked up whose call it is: one wait less at the desk.
 * Nothing of it is seen before the session and the person's rights have been checked.
 * @param input as it came in, not yet validated
 */
export function readEarly(cases: Pick<Cases, 'find'>, input: unknown): EarlyRead {
  const named = (input as { caseId?: unknown } | null)?.caseId;
  if (!v.is(id, named)) return { take: () => undefined };
  let reading: Promise<Case | null> | undefined = cases.find(named);
  // Whoever takes it hears of a failure; if nobody does, there is nobody to tell.
  reading.catch(() => undefined);

  return {
    take(caseId) {
      if (caseId !== named) return undefined;
      const taken = reading;
      reading = undefined;

      return taken;
    },
  };
}
