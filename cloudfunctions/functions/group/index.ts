import * as away from '../../../contract/voices/put-away';
import * as ties from '../../../contract/voices/ties';
import * as ownCase from '../../../contract/intake/own-case';
import * as group from '../../../contract/group/group';
import { changeInvitation } from '../../group/change-invitation';
import { drawInvitation } from '../../group/draw-invitation';
import { findInvitation } from '../../group/find-invitation';
import { invite } from '../../group/invite';
import { joinGroup } from '../../group/join-group';
import { leaveGroup } from '../../group/leave-group';
import { openInvitation } from '../../group/open-invitation';
import { openMembership } from '../../group/open-membership';
import { takeOffMember } from '../../group/take-off-member';
import { correctAnswer } from '../../intake/correct-answer';
import { action, table } from '../../platform/calls/actions';
import { phoneFunction } from '../../platform/calls/phone-function';
import { openTies } from '../../voices/open-ties';
import { putAway } from '../../voices/put-away';
import { takeOut } from '../../voices/take-out';
import { untie } from '../../voices/untie';

/**
 * What six digits open: a group that applies together, and what somebody put away who fears for the phone; what a WeChat
 * is tied to. And one own answer put right: the rules that judge a group anew judge it, too.
 */
export const main = phoneFunction(
  table([
    action(group.invite, invite),
    action(group.takeOffMember, takeOffMember),
    action(group.changeInvitation, changeInvitation),
    action(group.drawInvitation, drawInvitation),
    action(group.findInvitation, findInvitation),
    action(group.openInvitation, openInvitation),
    action(group.joinGroup, joinGroup),
    action(group.openMembership, openMembership),
    action(group.leaveGroup, leaveGroup),
    action(ownCase.correctAnswer, correctAnswer),
    action(away.putAway, putAway),
    action(away.takeOut, takeOut),
    action(ties.openTies, openTies),
    action(ties.untie, untie),
  ]),
);
