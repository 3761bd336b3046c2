import type { Case } from '../../case/case';
import type { CaseEvent } from '../../case/history/event';
import type { ActionName } from '../../vocabulary/actions';
import type { Role } from '../../vocabulary/persons/roles';
import type { Guard } from './guard';

const onPhone: readonly Role[] = ['applicant', 'helper', 'member'];
/** What people on the phone may do again and again; whatever ends, withdraws or objects is never counted. */
const repeatable: readonly ActionName[] = [
  'addMaterial',
  'removeMaterial',
  'changeContact',
  'correctAnswer',
  'complain',
  'joinGroup',
  'leaveGroup',
  'noteWishes',
];
/** Far above what one person means with one case. */
const mostOfOne = 150;
/** Far above what all of them mean together; each of a group has papers of their own. */
const mostOfAll = 300;
const moreByMember = 4;

function isRepeated({ actor, action }: CaseEvent): boolean {
  return onPhone.includes(actor.role) && repeatable.includes(action);
}

function hasRoom({ events, members }: Case, id: string): boolean {
  const repeated = events.filter(isRepeated);
  const own = repeated.filter(({ actor }) => actor.id === id);

  return own.length < mostOfOne && repeated.length < mostOfAll + moreByMember * members.length;
}

/** A case stays one that opens, for its owner and at the desk, whatever is done to it from a phone. */
export const roomGuards = {
  roomLeft: {
    sentence: '写得太多了，手机上不能再加，请打电话给中心。',
    code: 'ConditionUnmet',
    reads: 'case',
    holds: (c, actor) => !onPhone.includes(actor.role) || hasRoom(c, actor.id),
  },
} as const satisfies Record<string, Guard>;
