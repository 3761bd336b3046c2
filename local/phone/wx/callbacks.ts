import type { ApiError } from '../failure';
import type { Options } from './group';

/**
 * Tells the callbacks of a wx function how it went.
 * @returns whether the caller gave any; who gave none takes the promise
 */
export function tellCallbacks(outcome: Promise<unknown>, options: Options): boolean {
  if (!options.success && !options.fail && !options.complete) return false;
  outcome.then(
    (result) => {
      options.success?.(result);
      options.complete?.(result);
    },
    (error: ApiError) => {
      options.fail?.(error);
      options.complete?.(error);
    },
  );

  return true;
}
