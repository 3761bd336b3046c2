import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { StaffPerson } from '../platform/calls/people';

/** Whether this person keeps the register. Apart from the list of all registers, which a phone's door does not carry. */
export function mayKeep(
  { roles }: Pick<StaffPerson, 'roles'>,
  { keepers }: Pick<Ledger, 'keepers'>,
): boolean {
  return keepers.some((role) => roles.includes(role));
}
