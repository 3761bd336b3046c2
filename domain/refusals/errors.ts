import { errorSentence } from './error-sentences';
import type { ErrorCode, ErrorDetails } from './error-sentences';

export type { ErrorCode } from './error-sentences';
export { errorSentence } from './error-sentences';

/** One field that is wrong: dotted path and a sentence with the cure. */
export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

/** Every refusal of the domain: a code of the catalogue, never a bare text. `message` is the Chinese sentence. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
    readonly fields: readonly FieldFault[] = [],
  ) {
    super(errorSentence(code, details));
  }
}

/** A wrong value in one field: says which and why. `why` is a Chinese sentence with the cure. */
export function fieldError(code: ErrorCode, field: string, why: string): DomainError {
  return new DomainError(code, { field, why }, [{ path: field, message: why }]);
}

/** Whether something thrown is a named error of the catalogue; holds across bundles, where `instanceof` does not. */
export function isDomainError(thrown: unknown): thrown is DomainError {
  return thrown instanceof Error && thrown.name === 'DomainError' && 'code' in thrown;
}
