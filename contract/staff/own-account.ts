import * as v from 'valibot';
import { contract } from '../envelope';
import { fields, nothing, text } from '../fields';

/** Refusals: PasswordWrong · PasswordTooWeak */
export const changePassword = contract<{ readonly changed: true }>()(
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
export const startSecondFactor = contract<SecondFactorStart>()('startSecondFactor', nothing);

export const confirmSecondFactor = contract<{ readonly confirmed: true }>()(
  'confirmSecondFactor',
  fields({ code: digits }),
);
