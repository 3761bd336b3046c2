import * as v from 'valibot';
import { codeSigns } from './scan-code';

/** Signs of a code: so many that nobody finds one by trying. */
export const replyCodeLength = 16;

/** The code of a letter that is answered without an account, typed in any case, with or without hyphens. */
export const replyCode = v.pipe(
  v.string('请输入函上的16位回函码。'),
  v.maxLength(40, '回函码是16位，请对照函上的码再输。'),
  v.transform((typed) => typed.toUpperCase().replace(/[\s-]/g, '')),
  v.regex(new RegExp(`^[${codeSigns}]{${replyCodeLength}}$`), '回函码是16位字母和数字，请对照函再输。'),
);
