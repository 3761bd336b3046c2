import type { DemoAccount } from '../../../contract/people/session';
import { DomainError } from '../../../domain/refusals/errors';
import type { DoorCall } from '../../platform/calls/desk-function';

/** The sample staff with their passwords: in demo mode only, elsewhere there is no such action. */
export async function demoAccounts(
  _input: object,
  { office }: DoorCall,
): Promise<{ accounts: readonly DemoAccount[] }> {
  if (!office.demo) throw new DomainError('UnknownAction');
  const users = await office.store.find('users', {}, { limit: 100, order: [['userName', 'asc']] });

  return {
    accounts: users.flatMap(({ userName, name, roles, demo }) =>
      demo ? [{ userName, name, roles, password: demo.password, note: demo.note }] : [],
    ),
  };
}
