import type { Brings } from '../brings';
import { step } from '../step';
import { beforeDecision, underAid } from './spans';

/** Fellow workers of one case. */
export const groupSteps = [
  step({
    action: 'joinGroup',
    from: ['DRAFT', ...beforeDecision],
    to: 'same',
    who: ['applicant', 'helper', 'member', 'clerk'],
    guards: ['roomLeft'],
  }),
  step({
    action: 'confirmMember',
    from: ['DRAFT', ...beforeDecision, ...underAid],
    to: 'same',
    who: ['member', 'clerk'],
    guards: ['isGroup', 'memberKnown', 'ownMember'],
  }),
  step({
    action: 'leaveGroup',
    from: ['DRAFT', ...beforeDecision, ...underAid],
    to: 'same',
    who: ['member', 'applicant', 'clerk'],
    guards: ['isGroup', 'memberKnown', 'ownMember'],
  }),
] as const;

/** What its steps bring with them, as their guards and forks ask for it. */
export interface GroupBrings {
  joinGroup: Brings<'memberId'>;
  leaveGroup: Brings<'memberId'>;
}
