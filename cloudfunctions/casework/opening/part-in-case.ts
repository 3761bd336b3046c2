import type { Case } from '../../../domain/case/case';
import { awaitsConfirmation } from '../../../domain/case/case-facts';
import type { CitizenCall } from '../../platform/calls/people';
import { atStation } from './at-station';
import type { CasePart } from './rights-of-parts';

/**
 * How the caller stands to a case: no call more, except for what they filled in for another, which stays theirs only as
 * long as they work at a station.
 */
export async function partInCase(call: CitizenCall, c: Case): Promise<CasePart> {
  const { key } = call.person;
  if (c.ownerKey === key && !awaitsConfirmation(c)) return 'owner';
  if (c.ownerKey === key) return (await atStation(call)) ? 'helper' : 'endedHelper';
  const mine = c.members.find(({ openid }) => openid === key);
  if (mine) return mine.leftAt === null ? 'member' : 'formerMember';

  return c.intake.confirmation?.helperKey === key ? 'confirmedHelper' : 'stranger';
}
