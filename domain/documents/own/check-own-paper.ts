import { DomainError } from '../../refusals/errors';
import type { FieldFault } from '../../refusals/errors';
import { fieldKinds, typedIn } from './fields';
import { ownPapers } from './own-paper';
import type { OwnField } from './own-field';
import type { OwnPaperKind } from './own-paper';

/** What was typed into a paper of one's own, box by box. */
export type OwnPaperGiven = Readonly<Record<string, string>>;

function faultIn({ id, kind, needed, label, most }: OwnField, text: string): readonly FieldFault[] {
  if (text === '') return needed ? [{ path: id, message: needed }] : [];
  const name = label.replace(/[？（].*/, '');
  if (Array.from(text).length > most)
    return [{ path: id, message: `“${name}”最多${most}个字，请写短一点。` }];
  const fault = fieldKinds[kind].fault(text);

  return fault === null ? [] : [{ path: id, message: fault }];
}

/** What still stands in the way of the paper, box by box, each with the cure. */
export function ownPaperFaults(
  kind: OwnPaperKind,
  given: Readonly<Record<string, unknown>>,
): readonly FieldFault[] {
  return ownPapers[kind].fields.flatMap((field) => faultIn(field, typedIn(given, field.id)));
}

/**
 * What the paper says, in one form; boxes that it does not have are left out.
 * @throws DomainError InputInvalid naming every faulty box
 */
export function readOwnPaper(kind: OwnPaperKind, given: Readonly<Record<string, unknown>>): OwnPaperGiven {
  const faults = ownPaperFaults(kind, given);
  const [first] = faults;
  if (first) throw new DomainError('InputInvalid', { field: first.path, why: first.message }, faults);

  return Object.fromEntries(ownPapers[kind].fields.map(({ id }) => [id, typedIn(given, id)]));
}
