import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work that stops now and then, so that its driver may let others in before it goes on. */
export type Steps<Result> = Generator<undefined, Result>;

/** Thrown by a meter when a short read turns out to be a long one and should be done elsewhere. */
export class TooLong extends Error {}

/** Does the work in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work in slices of a few milliseconds; whatever else waits in this thread is served in between. */
export async function finishKindly<Result>(steps: Steps<Result>): Promise<Result> {
  const sliceMs = 4;
  let until = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + sliceMs;
  }
}
