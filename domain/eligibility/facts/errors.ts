import { DomainError } from '../../refusals/errors';

/** A fact of the wrong type or out of its range. `field` is the key of `Facts`, `why` a sentence with the cure. */
export class FactsInvalid extends DomainError {
  constructor(
    readonly field: string,
    readonly why: string,
  ) {
    super('InputInvalid', { field, why: `${field}：${why}` }, [{ path: field, message: why }]);
  }
}
