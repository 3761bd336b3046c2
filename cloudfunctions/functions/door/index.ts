import * as ownAccount from '../../../contract/people/own-account';
import * as scan from '../../../contract/people/scan';
import * as session from '../../../contract/people/session';
import * as users from '../../../contract/people/users';
import { listUsers } from '../../people/accounts/list-users';
import { inviteUser } from '../../people/accounts/invite-user';
import { changeUser } from '../../people/accounts/change-user';
import { decideAccountChange } from '../../people/accounts/decide-account-change';
import { disableUser } from '../../people/accounts/disable-user';
import { enableUser } from '../../people/accounts/enable-user';
import { resetPassword } from '../../people/accounts/reset-password';
import { resetSecondFactor } from '../../people/accounts/reset-second-factor';
import { releasePhone } from '../../people/phone/release-phone';
import { changePassword } from '../../people/sign-in/change-password';
import { confirmSecondFactor } from '../../people/sign-in/confirm-second-factor';
import { demoAccounts } from '../../people/sign-in/demo-accounts';
import { me } from '../../people/sign-in/me';
import { finishScan } from '../../people/phone/finish-scan';
import { startBinding, phoneBinding, unbindPhone } from '../../people/phone/own-phone';
import { startScan } from '../../people/phone/start-scan';
import { signIn } from '../../people/sign-in/sign-in';
import { signOut } from '../../people/sign-in/sign-out';
import { startSecondFactor } from '../../people/sign-in/start-second-factor';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';

/** The way in and out, one's own account and, for the user manager, everybody's: carries no law, so that signing in is quick. */
export const main = deskFunction({
  door: table([
    action(session.signIn, signIn),
    action(session.signOut, signOut),
    action(session.me, me),
    action(session.demoAccounts, demoAccounts),
    action(scan.startScan, startScan),
    action(scan.finishScan, finishScan),
  ]),
  desk: table([
    action(ownAccount.changePassword, changePassword),
    action(ownAccount.startSecondFactor, startSecondFactor),
    action(ownAccount.confirmSecondFactor, confirmSecondFactor),
    action(ownAccount.startBinding, startBinding),
    action(ownAccount.phoneBinding, phoneBinding),
    action(ownAccount.unbindPhone, unbindPhone),
    action(users.listUsers, listUsers),
    action(users.inviteUser, inviteUser),
    action(users.changeUser, changeUser),
    action(users.decideAccountChange, decideAccountChange),
    action(users.disableUser, disableUser),
    action(users.enableUser, enableUser),
    action(users.resetPassword, resetPassword),
    action(users.resetSecondFactor, resetSecondFactor),
    action(users.releasePhone, releasePhone),
  ]),
});
