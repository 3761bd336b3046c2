import type { Case } from '../../case/case';
import type { Facts } from '../../eligibility/facts/facts';
import type { Day } from '../../time/times';
import type { Answers } from '../answers';

/** The parts of a case that the form fills. */
export type CaseParts = Pick<Case, 'applicant' | 'agent' | 'contact' | 'urgency' | 'dispute' | 'members'>;

type PathsIn<Part, Name extends string> = Part extends readonly unknown[]
  ? Name
  : `${Name}.${keyof NonNullable<Part> & string}`;

/** A part of the case by its dotted path. */
export type PartPath =
  | { readonly [Name in keyof CaseParts]-?: PathsIn<CaseParts[Name], Name & string> }[keyof CaseParts]
  | 'contact.other.name'
  | 'contact.other.phone';

/** Where an answer goes; it is read from all answers that are sent, since one may need another. */
export type Home =
  | {
      readonly to: 'fact';
      readonly key: keyof Facts;
      readonly read: (answers: Answers, today?: Day) => Facts[keyof Facts];
    }
  | { readonly to: 'part'; readonly path: PartPath; readonly read: (answers: Answers) => unknown }
  | { readonly to: 'nowhere'; readonly reason: string };

/** The answer becomes a fact of the rules; `undefined` is not known. */
export function fact<Key extends keyof Facts>(
  key: Key,
  read: (answers: Answers, today?: Day) => Facts[Key] | undefined,
): Home {
  return { to: 'fact', key, read };
}

/** The answer becomes a part of the case; `undefined` leaves it out. */
export function part(path: PartPath, read: (answers: Answers) => unknown): Home {
  return { to: 'part', path, read };
}

/** The answer is kept in no case, for this reason. */
export function nowhere(reason: string): Home {
  return { to: 'nowhere', reason };
}
