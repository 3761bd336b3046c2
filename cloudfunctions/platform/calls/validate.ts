import * as v from 'valibot';
import { visibleIn } from '../../../domain/identity/visible-text';
import { DomainError, type FieldFault } from '../../../domain/refusals/errors';

const mostFaults = 20;

/**
 * Passes an input through its schema, without the signs that nobody sees.
 * @throws DomainError InputInvalid with one Chinese sentence per wrong field
 */
export function validated<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, visibleIn(input));
  if (result.success) return result.output;

  const faults = result.issues.slice(0, mostFaults).map(faultOf);
  throw new DomainError('InputInvalid', { why: faults[0]?.message }, faults);
}

function faultOf(issue: v.BaseIssue<unknown>): FieldFault {
  return {
    path: v.getDotPath(issue) ?? '',
    message: /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : '这一项填得不对，请改一改。',
  };
}
