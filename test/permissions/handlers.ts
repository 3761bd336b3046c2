import type { Role } from '../../domain/vocabulary/persons/roles';
import type { TestOffice } from '../cloud';
import { handlersPhone } from '../handler-phone';

/** A phone of the register, and how it stands to the case of the matrix: its lawyer, the manager of the firm, another firm. */
export interface Handler {
  readonly stands: 'lawyer' | 'manager' | 'other lawyer' | 'other manager';
  readonly openid: string;
  readonly lawyerId: string;
  readonly roles: readonly Role[];
  /** What of the person this phone is never told. */
  readonly hides: readonly string[];
}

const numbers = ['number', 'memberNumber'];
const words = [...numbers, 'phone', 'story', 'memberPhone', 'memberName'];

export const handlers: readonly Handler[] = [
  {
    ...{ stands: 'lawyer', lawyerId: '1a00000000000001', roles: ['lawyer'] },
    openid: 'mh-1',
    hides: numbers,
  },
  {
    ...{ stands: 'manager', lawyerId: '1a00000000000002', roles: ['lawyer', 'firm_admin'] },
    ...{ openid: 'mh-2', hides: words },
  },
  { ...{ stands: 'other lawyer', lawyerId: '1a00000000000005', roles: [] }, openid: 'mh-3', hides: words },
  { ...{ stands: 'other manager', lawyerId: '1a00000000000006', roles: [] }, openid: 'mh-4', hides: words },
];

/** Ties each phone to its entry, by the numbers that the dispatcher gives out. */
export async function handlersAt(office: TestOffice): Promise<void> {
  for (const { openid, lawyerId, stands } of handlers)
    await handlersPhone(office, openid, { lawyerId, managesFirm: stands.endsWith('manager') });
}
