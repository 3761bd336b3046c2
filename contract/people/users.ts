import * as v from 'valibot';
import { staffRoles, type StaffRole } from '../../domain/vocabulary/persons/roles';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, id, nothing, text } from '../fields';

/** One account as its manager sees it: no password, no case. */
export interface UserLine {
  readonly id: string;
  readonly userName: string;
  readonly name: string;
  /** By which the centre knows the person; accounts of earlier versions have none until they are changed. */
  readonly staffNumber: string | null;
  readonly roles: readonly StaffRole[];
  readonly stationId: string | null;
  readonly secondFactor: boolean;
  /** A phone opens this account by scanning. */
  readonly phone: boolean;
  readonly lockedUntil: Instant | null;
  readonly disabledAt: Instant | null;
  readonly lastSignInAt: Instant | null;
}

/** A change of an account that waits for a second person. */
export interface AccountChangeLine {
  readonly id: string;
  /** What would be done, in one line. */
  readonly title: string;
  readonly by: string;
  readonly at: Instant;
  readonly endsAt: Instant;
  /** `agree`: this person may say yes or no · `takeBack`: it is their own · `look`: it is about themselves. */
  readonly may: 'agree' | 'takeBack' | 'look';
}

/** Instead of what was asked for: somebody else has to agree first. */
export interface WaitsForSecond {
  readonly waitsFor: string;
}

/** What came of it: the account, and a new password that is shown once. */
export interface AccountChangeDecided {
  readonly agreed: boolean;
  readonly account: string | null;
  readonly password: string | null;
}

export interface UsersAnswer {
  readonly users: readonly UserLine[];
  readonly waiting: readonly AccountChangeLine[];
  readonly stations: readonly { readonly id: string; readonly name: string }[];
}

/** A new password, shown once; its owner changes it at the next sign-in. */
export interface NewPassword {
  readonly id: string;
  readonly password: string;
}

const roles = v.pipe(
  v.array(v.picklist(staffRoles, '请选择岗位。'), '请选择岗位。'),
  v.minLength(1, '至少选一个岗位。'),
  v.maxLength(staffRoles.length, '岗位选得太多。'),
);

/** One person has one number, whatever accounts they had. */
export const staffNumber = v.pipe(
  v.string('请填写工号。'),
  v.trim(),
  v.toUpperCase(),
  v.regex(/^[0-9A-Z-]{1,20}$/, '工号用字母和数字，最多20位。没有工号的填身份证后六位。'),
);

const person = { name: text('姓名', 30), staffNumber, roles, stationId: v.nullish(id, null) };

/** What somebody signs in with. */
export const userName = v.pipe(
  v.string('请填写用户名。'),
  v.trim(),
  v.regex(/^[a-z][a-z0-9._-]{2,31}$/, '用户名用3到32个小写字母或数字，以字母开头。'),
);

export const listUsers = contract<UsersAnswer>('door')('listUsers', nothing);

export const inviteUser = contract<NewPassword | WaitsForSecond>('door')(
  'inviteUser',
  fields({ ...person, userName }),
);

export const changeUser = contract<{ readonly id: string } | WaitsForSecond>('door')(
  'changeUser',
  fields({ id, ...person }),
);

/** Nobody signs in with a disabled account; its sessions end at once. */
export const disableUser = contract<{ readonly id: string }>('door')(
  'disableUser',
  fields({ id, reason: text('停用的原因', 200) }),
);

/** Opens an account again: disabled, locked or dormant. */
export const enableUser = contract<{ readonly id: string } | WaitsForSecond>('door')(
  'enableUser',
  fields({ id }),
);

export const resetPassword = contract<NewPassword | WaitsForSecond>('door')('resetPassword', fields({ id }));

/** The phone with the codes is lost: the account goes on with its password until a new one is set up. */
export const resetSecondFactor = contract<{ readonly id: string } | WaitsForSecond>('door')(
  'resetSecondFactor',
  fields({ id }),
);

/** The phone that opened the account by scanning is lost, or its owner has another. */
export const releasePhone = contract<{ readonly id: string }>('door')('releasePhone', fields({ id }));

/** A second person says yes or no to a change that waits; whoever asked for it may take it back with no. */
export const decideAccountChange = contract<AccountChangeDecided>('door')(
  'decideAccountChange',
  fields({ id, agree: v.boolean('请选同意或者不同意。') }),
);
