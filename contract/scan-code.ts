import * as v from 'valibot';

/** Signs that nobody mixes up on a screen: no I, L, O, 0, 1. */
export const codeSigns = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** The code under a picture that a staff member's phone scans, typed in any case, with or without its hyphen. */
export const scanCode = v.pipe(
  v.string('请输入电脑上的8位码。'),
  v.transform((typed) => typed.toUpperCase().replace(/[\s-]/g, '')),
  v.regex(/^[A-HJKMNP-Z2-9]{8}$/, '码是8位字母和数字，请对照电脑再输。'),
);

/** `K7M4-9QXP`, as it is shown and read out. */
export function codeInGroups(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** What lies in the picture; also says what to do to whoever scans it with something else. */
export function textOfPicture(code: string): string {
  return `援手工作台 ${codeInGroups(code)}，请在小程序“我”里扫`;
}

/** The code in a scanned text, or `null` when the picture is none of ours. */
export function codeInPicture(text: string): string | null {
  const found = /^援手工作台 ([A-HJKMNP-Z2-9]{4})-([A-HJKMNP-Z2-9]{4})，/.exec(text);

  return found ? `${found[1]}${found[2]}` : null;
}
