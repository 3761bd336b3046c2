import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, nothing, text } from '../fields';

/** Refusals: PasswordWrong · PasswordTooWeak */
export const changePassword = contract<{ readonly changed: true }>('door')(
  'changePassword',
  fields({ password: text('现在的密码', 200), newPassword: text('新密码', 200) }),
);

/** What an authenticator app needs: the secret to type in, or the address to open on the phone. */
export interface SecondFactorStart {
  readonly secret: string;
  readonly address: string;
}

const digits = v.pipe(v.string('请输入验证码。'), v.trim(), v.regex(/^\d{6}$/, '验证码是6位数字。'));

/** Makes a secret; it counts only after the first right code. */
export const startSecondFactor = contract<SecondFactorStart>('door')('startSecondFactor', nothing);

export const confirmSecondFactor = contract<{ readonly confirmed: true }>('door')(
  'confirmSecondFactor',
  fields({ code: digits }),
);

/** A code that ties the phone which scans it to this account. */
export interface BindingStart {
  readonly code: string;
  readonly endsAt: Instant;
}

/** Refusals: PasswordWrong, so that nobody ties a phone at somebody's open desk. */
export const startBinding = contract<BindingStart>('door')(
  'startBinding',
  fields({ password: text('现在的密码', 200) }),
);

/** Since when a phone opens this account; `null` when none does. */
export const phoneBinding = contract<{ readonly boundAt: Instant | null }>('door')('phoneBinding', nothing);

export const unbindPhone = contract<{ readonly unbound: true }>('door')('unbindPhone', nothing);
