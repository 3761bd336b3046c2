import { BuildFailure } from '../build/failure';
import { StartError } from '../cloud/errors';

/** What to print when the house does not open: one clear sentence for what was foreseen, everything for what was not. */
export function refusalSentence(error: unknown): string {
  if (error instanceof StartError || error instanceof BuildFailure) return error.message;

  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
