import * as v from 'valibot';

/** Digits as people read them out, with or without gaps. */
export function digits(count: number, message: string) {
  return v.pipe(
    v.string(message),
    v.transform((typed) => typed.replace(/[\s-]/g, '')),
    v.regex(new RegExp(`^\\d{${count}}$`), message),
  );
}
