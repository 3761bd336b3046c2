import type { StaffRole } from '../../../domain/vocabulary/persons/roles';
import type { Instant } from '../../../domain/time/times';

export interface PasswordRecord {
  readonly salt: string;
  readonly hash: string;
  readonly cost: number;
}

export interface User {
  readonly _id: string;
  readonly userName: string;
  readonly name: string;
  /** By which the centre knows the person: one person, one open account. Accounts of earlier versions have none. */
  readonly staffNumber?: string;
  readonly centreId: string;
  readonly stationId: string | null;
  readonly roles: readonly StaffRole[];
  readonly password: PasswordRecord;
  /** The password was given by the user manager and is good for one sign-in. */
  readonly mustChangePassword?: boolean;
  /** The authenticator app's secret, sealed; `usedUpTo` is the last half minute whose code was used. */
  readonly secondFactor?: {
    readonly secret: string;
    readonly confirmedAt: Instant;
    readonly usedUpTo: number;
  } | null;
  /** A sealed secret that has not seen its first right code. */
  readonly pendingFactor?: string | null;
  readonly failures: number;
  readonly lockedUntil: Instant | null;
  readonly disabledAt: Instant | null;
  readonly lastSignInAt: Instant | null;
  /** Set for sample staff only: the plain password, shown on the demo sign-in page. */
  readonly demo: { readonly password: string; readonly note: string } | null;
  /** See `accountSeal`; accounts of earlier versions get theirs from the clock. */
  readonly seal?: string;
}

/** A change of an account that waits for a second person, with all that was asked for. */
export interface AccountChange {
  readonly _id: string;
  readonly centreId: string;
  readonly did: 'invite' | 'change' | 'enable' | 'resetPassword' | 'resetSecondFactor';
  readonly title: string;
  /** The account; `null` for one that is not there yet. */
  readonly target: string | null;
  readonly input: Readonly<Record<string, unknown>>;
  /** Who asked, with every account of the same person. */
  readonly by: { readonly id: string; readonly name: string; readonly sameAs: readonly string[] };
  readonly at: Instant;
  /** Nobody may agree after. */
  readonly endsAt: Instant;
  readonly state: 'waiting' | 'agreed' | 'refused';
  readonly seal: string;
}

export interface Session {
  readonly _id: string;
  readonly userId: string;
  readonly user: Pick<User, 'userName' | 'name' | 'centreId' | 'stationId' | 'roles'> & {
    readonly centreName: string;
    readonly mustChangePassword: boolean;
    /** Other accounts of the same person, shut ones among them. */
    readonly sameAs?: readonly string[];
    /** When the centre's own data last changed, in milliseconds: whatever a door remembers from before is old. */
    readonly officeChangedAt?: number;
  };
  readonly startedAt: Instant;
  readonly seenAt: Instant;
  readonly endsAt: Instant;
  readonly seal: string;
}

/** A code on a computer's screen that a staff member's phone scans: to sign in, or to tie the phone to the account. */
export interface ScanCode {
  /** Keyed hash of the code. */
  readonly _id: string;
  readonly use: 'sign_in' | 'bind';
  /** Whose account; while a sign-in waits, nobody's. */
  readonly userId: string | null;
  /** SHA-256 of the secret that only the browser knows which shows the code. */
  readonly browserKey: string | null;
  readonly browser: string;
  readonly address: string;
  /** The centre for which the computer was last used. */
  readonly centreId: string | null;
  readonly state: 'waiting' | 'seen' | 'confirmed' | 'refused' | 'used';
  /** Of a sign-in that a phone has opened: the numbers it shows, and the one that the computer shows. */
  readonly numbers?: readonly string[];
  readonly number?: string;
  readonly startedAt: Instant;
  readonly endsAt: Instant;
}

/** The phone of one staff member. */
export interface StaffPhone {
  /** Keyed hash of the openid: a phone opens one account only. */
  readonly _id: string;
  readonly userId: string;
  readonly centreId: string;
  readonly boundAt: Instant;
}

export interface Citizen {
  /** Keyed hash of the openid. */
  readonly _id: string;
  /** Sealed: needed to send the message that was asked for. */
  readonly openid: string;
  /** Template → messages still granted. */
  readonly grants: Readonly<Record<string, number>>;
}

export interface RateCounter {
  readonly _id: string;
  readonly count: number;
  readonly endsAt: Instant;
}
