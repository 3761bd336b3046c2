import * as group from '../../../contract/group/group';
import { drawInvitation } from '../../group/draw-invitation';
import { findInvitation } from '../../group/find-invitation';
import { invite } from '../../group/invite';
import { joinGroup } from '../../group/join-group';
import { leaveGroup } from '../../group/leave-group';
import { openInvitation } from '../../group/open-invitation';
import { openMembership } from '../../group/open-membership';
import { takeOffMember } from '../../group/take-off-member';
import { action, table } from '../../platform/calls/actions';
import { phoneFunction } from '../../platform/calls/phone-function';

/** A group that applies together: its room, its invitation, and each worker's own membership. */
export const main = phoneFunction(
  table([
    action(group.invite, invite),
    action(group.takeOffMember, takeOffMember),
    action(group.drawInvitation, drawInvitation),
    action(group.findInvitation, findInvitation),
    action(group.openInvitation, openInvitation),
    action(group.joinGroup, joinGroup),
    action(group.openMembership, openMembership),
    action(group.leaveGroup, leaveGroup),
  ]),
);
