import * as v from 'valibot';
import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { mostDevices } from './known-devices';
import { fields, nothing, text, textOrNothing } from '../fields';

/** Whoever is signed in at the desk. */
export interface StaffUser {
  readonly id: string;
  readonly name: string;
  readonly userName: string;
  readonly roles: readonly StaffRole[];
  readonly centreId: string;
  readonly centreName: string;
  readonly stationId: string | null;
}

export interface SessionAnswer {
  readonly user: StaffUser;
  readonly demo: boolean;
  /** Signed out by then whatever happens. */
  readonly endsAt: Instant;
  /** Minutes without a call after which the session ends. */
  readonly idleMinutes: number;
  /** The password is a one-time one: nothing else works until it is changed. */
  readonly mustChangePassword: boolean;
  /** What this person typed and did not send lies on their computer sealed under it. */
  readonly draftKey: string;
  /** On entering only: by this sign the browser is known for this account from now on. */
  readonly device?: string;
}

/** Refusals: PasswordWrong · CodeNeeded (the account has a second factor) · CodeWrong · AccountLocked (details: until) */
export const signIn = contract<SessionAnswer>('door')(
  'signIn',
  fields({
    userName: text('用户名', 64),
    password: text('密码', 200),
    code: textOrNothing('验证码', 6),
    /** The signs of this browser. */
    devices: v.optional(
      v.pipe(
        v.array(
          v.pipe(v.string('请刷新页面再试。'), v.maxLength(80, '请刷新页面再试。')),
          '请刷新页面再试。',
        ),
        v.maxLength(mostDevices, '请刷新页面再试。'),
      ),
      [],
    ),
  }),
);

export const signOut = contract<{ readonly signedOut: true }>('door')('signOut', nothing);

/** Refusals: NotSignedIn · SessionExpired */
export const me = contract<SessionAnswer>('door')('me', nothing);

export interface DemoAccount {
  readonly userName: string;
  readonly password: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly note: string;
}

/** The sample staff. Exists in demo mode only; elsewhere it is an `UnknownAction`. */
export const demoAccounts = contract<{ readonly accounts: readonly DemoAccount[] }>('door')(
  'demoAccounts',
  nothing,
);
