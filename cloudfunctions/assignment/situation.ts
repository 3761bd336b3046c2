import type { Case } from '../../domain/case/case';
import type { Situation, Turns, Wishes } from '../../domain/assignment/provider';
import { dayOf } from '../../domain/time/times';
import type { WorkCall } from '../platform/calls/people';
import { helpedSeveral } from './helped-several';
import { opposingFirms } from './opposing-firms';
import { mustAllowOwnChoice } from './own-choice';

/**
 * What the choice of a lawyer is made from. The turns are handed in, since a batch counts on as it goes.
 * @throws DomainError NotAllowed where a lawyer is named and the centre does not allow it
 */
export async function situationOf(
  c: Case,
  call: WorkCall,
  turns: ReadonlyMap<string, Turns>,
  wishes: Wishes = {},
): Promise<Situation> {
  if (wishes.named) await mustAllowOwnChoice(call.office, c.centreId);

  const [firms, helpers] = await Promise.all([opposingFirms(c, call), helpedSeveral(c, call)]);

  return {
    ...{ case: c, today: dayOf(call.now), turns, wishes },
    ...{ opposingFirms: firms, helpedSeveral: helpers },
  };
}
