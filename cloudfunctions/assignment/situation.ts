import type { Case } from '../../domain/case/case';
import type { Situation, Turns, Wishes } from '../../domain/assignment/provider';
import { dayOf } from '../../domain/case/times';
import { DomainError } from '../../domain/wording/errors';
import { centreOf } from '../network/centre';
import type { StaffCall } from '../platform/people';
import { opposingFirms } from './opposing-firms';

/**
 * What the choice of a lawyer is made from. The turns are handed in, since a batch counts on as it goes.
 * @throws DomainError NotAllowed where a lawyer is named and the centre does not allow it
 */
export async function situationOf(
  c: Case,
  call: StaffCall,
  turns: ReadonlyMap<string, Turns>,
  wishes: Wishes = {},
): Promise<Situation> {
  if (wishes.named && !(await allowsOwnChoice(call)))
    throw new DomainError('NotAllowed', { why: '本中心不开放点援，请按轮派选律师。' });

  return { case: c, today: dayOf(call.now), turns, opposingFirms: await opposingFirms(c, call), wishes };
}

/** Whether people may name their lawyer in this centre (点援). */
export async function allowsOwnChoice({ office, person }: StaffCall): Promise<boolean> {
  return (await centreOf(office, person.centreId)).ownChoice !== false;
}
