import type { Role } from '../../domain/vocabulary/persons/roles';
import type { TestOffice } from '../cloud';
import { handlersPhone } from '../handler-phone';
import { changed } from '../stored';

/** A phone of the register, and what its owner is to the case of the matrix: of its firm, of another, on duty. */
export interface Handler {
  readonly who: 'lawyer' | 'manager' | 'other lawyer' | 'other manager' | 'duty lawyer';
  readonly openid: string;
  readonly lawyerId: string;
}

export const handlers: readonly Handler[] = [
  { who: 'lawyer', openid: 'mh-1', lawyerId: '1a00000000000001' },
  { who: 'manager', openid: 'mh-2', lawyerId: '1a00000000000002' },
  { who: 'other lawyer', openid: 'mh-3', lawyerId: '1a00000000000005' },
  { who: 'other manager', openid: 'mh-4', lawyerId: '1a00000000000006' },
  { who: 'duty lawyer', openid: 'mh-5', lawyerId: '1a00000000000007' },
];

/** In whose hands a case is: nobody else reaches it. */
export type Hands = Readonly<Partial<Record<Handler['who'], 'lawyer' | 'manager'>>>;

/** What a phone may do by the procedure, and the words of the person that it is never told. */
export function limitsOf(stands: 'lawyer' | 'manager' | undefined): {
  readonly roles: readonly Role[];
  readonly hides: readonly string[];
} {
  const numbers = ['number', 'memberNumber'];
  const words = [...numbers, 'phone', 'story', 'memberPhone', 'memberName'];
  if (stands === 'lawyer') return { roles: ['lawyer'], hides: numbers };
  if (stands === 'manager') return { roles: ['lawyer', 'firm_admin'], hides: words };

  return { roles: [], hides: [...words, 'name'] };
}

/** Ties each phone to its entry, by the numbers that the dispatcher gives out. */
export async function handlersAt(office: TestOffice): Promise<void> {
  for (const { openid, lawyerId, who } of handlers)
    await handlersPhone(office, openid, { lawyerId, managesFirm: who.endsWith('manager') });
  await onDuty(office, 'duty lawyer');
}

/** From now on the register calls this one a duty lawyer (值班律师). */
export async function onDuty({ cloud }: TestOffice, who: Handler['who']): Promise<void> {
  const _id = handlers.find((one) => one.who === who)?.lawyerId;
  await changed(cloud, 'lawyers', { _id }, { kind: 'duty' });
}
