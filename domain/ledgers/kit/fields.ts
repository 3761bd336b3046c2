import { isDay } from '../../time/times';
import * as v from 'valibot';
import { phoneFault, readPhone } from '../../identity/phone';
import { plainText } from '../../identity/normalise';
import * as privacy from '../../vocabulary/privacy';
import type { Declaration } from '../../vocabulary/privacy';
import type { FieldMore } from './field';

/** Kinds of fields that registers are made of. Every message is Chinese and says the cure. */

const largest = 999_999_999;

function written(label: string, most: number) {
  return v.pipe(
    v.string(`请填写${label}。`),
    v.trim(),
    v.minLength(1, `请填写${label}。`),
    v.maxLength(most, `${label}最多${most}个字，请写短一点。`),
    v.check((text) => !/\p{Cc}/u.test(text.replace(/[\n\t]/g, '')), `${label}里有看不见的符号，请重新输入。`),
  );
}

/** A text; of more than 100 signs it stands on several lines. */
export function text(label: string, most: number, declared: Declaration, more: FieldMore = {}) {
  return { label, schema: written(label, most), privacy: declared, ...more };
}

/** A person's name, in the one normal form. */
export function person(label: string, more: FieldMore = {}) {
  const schema = v.pipe(written(label, 30), v.transform(plainText));

  return { label, schema, privacy: privacy.name, searched: true, ...more };
}

/** A telephone number, in the one normal form. */
export function phone(label: string, declared: Declaration = privacy.phone, more: FieldMore = {}) {
  const schema = v.pipe(
    v.string(`请填写${label}。`),
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = dataset.typed ? phoneFault(dataset.value) : null;
      if (fault !== null) addIssue({ message: fault });
    }),
    v.transform((typed) => (phoneFault(typed) === null ? readPhone(typed).number : typed)),
  );

  return { label, schema, privacy: declared, ...more };
}

/** A telephone number that everybody may dial: digits, dashes, one extension. */
export function dialled(label: string, more: FieldMore = {}) {
  const schema = v.pipe(
    v.string(`请填写${label}。`),
    v.transform((typed) => typed.replace(/\s/g, '')),
    v.regex(/^\d[\d-]{4,18}(转\d{1,6})?$/, `${label}请只填数字和短横线。`),
  );

  return { label, schema, privacy: privacy.plain, ...more };
}

/** Where something is on the map. */
export function place(label: string, more: FieldMore = {}) {
  const degrees = (name: string, least: number, most: number) => {
    const cure = `${name}在${least}到${most}之间。`;

    return v.pipe(v.number(cure), v.minValue(least, cure), v.maxValue(most, cure));
  };
  const schema = v.strictObject(
    { latitude: degrees('纬度', 3, 54), longitude: degrees('经度', 73, 136) },
    `${label}请填两个数，像30.0001，110.0001。`,
  );

  return { label, schema, privacy: privacy.plain, ...more };
}

/** One of a few words; the words are what is kept. */
export function choice<const Words extends readonly [string, ...string[]]>(
  label: string,
  words: Words,
  more: FieldMore & { readonly privacy?: Declaration } = {},
) {
  const schema = v.picklist(words, `${label}要选${words.join('、')}里的一个。`);

  return { label, schema, privacy: privacy.plain, ...more };
}

/** One of the codes of a vocabulary, shown in its words. */
export function codeOf<const Code extends string>(
  label: string,
  words: Readonly<Record<Code, string>>,
  more: FieldMore = {},
) {
  const codes = Object.keys(words) as [Code, ...Code[]];
  const schema = v.picklist(codes, `${label}要选${Object.values(words).join('、')}里的一个。`);

  return { label, schema, privacy: privacy.plain, words: words as Readonly<Record<string, string>>, ...more };
}

/** A calendar day of this or the last century. */
export function day(label: string, more: FieldMore & { readonly privacy?: Declaration } = {}) {
  const schema = v.pipe(
    v.string(`请选择${label}。`),
    v.isoDate(`${label}要像2026-11-30这样填。`),
    v.check((given) => isDay(given), `${label}没有这一天，请重新选。`),
    v.minValue('1950-01-01', `${label}太早了，请核对年份。`),
    v.maxValue('2099-12-31', `${label}太远了，请核对年份。`),
  );

  return { label, schema, privacy: privacy.plain, ...more };
}

/** A moment, to the minute, on China's clocks. */
export function moment(label: string, more: FieldMore = {}) {
  const cure = `${label}要像2026-11-30 10:32这样填。`;
  const schema = v.pipe(
    v.string(`请填写${label}。`),
    v.isoTimestamp(cure),
    v.minValue('1950-01-01', `${label}太早了，请核对年份。`),
    v.maxValue('2099-12-31', `${label}太远了，请核对年份。`),
  );

  return { label, schema, privacy: privacy.plain, isMoment: true as const, ...more };
}

/** A whole number that counts something. */
export function count(
  label: string,
  most = largest,
  more: FieldMore & { readonly privacy?: Declaration; readonly least?: number } = {},
) {
  const { least = 0, ...rest } = more;
  const cure = `${label}请填${least}到${most}的整数。`;
  const schema = v.pipe(v.number(cure), v.safeInteger(cure), v.minValue(least, cure), v.maxValue(most, cure));

  return { label, schema, privacy: privacy.plain, ...rest };
}

/** A sum of yuan, to the fen, or hours and points with up to two decimals. */
export function sum(
  label: string,
  most = largest,
  more: FieldMore & { readonly privacy?: Declaration } = {},
) {
  const cure = `${label}请填0到${most}的数，最多两位小数。`;
  const schema = v.pipe(
    v.number(cure),
    v.finite(cure),
    v.minValue(0, cure),
    v.maxValue(most, cure),
    v.check((given) => Math.abs(Math.round(given * 100) / 100 - given) < 1e-9 * Math.max(1, given), cure),
  );

  return { label, schema, privacy: privacy.plain, ...more };
}

/** A tick. */
export function yes(label: string, more: FieldMore & { readonly privacy?: Declaration } = {}) {
  return { label, schema: v.boolean(`${label}请选是或否。`), privacy: privacy.plain, ...more };
}

/** A few words, divided by 、. */
export function words(
  label: string,
  longest: number,
  more: FieldMore & { readonly privacy?: Declaration } = {},
) {
  const schema = v.pipe(
    v.array(written(label, longest), `${label}请用、隔开。`),
    v.maxLength(20, `${label}最多20项，请分开登记。`),
  );

  return { label, schema, privacy: privacy.plain, ...more };
}

/** Some of the codes of a vocabulary, shown in their words, divided by 、. */
export function codesOf<const Code extends string>(
  label: string,
  words: Readonly<Record<Code, string>>,
  more: FieldMore = {},
) {
  const codes = Object.keys(words) as [Code, ...Code[]];
  const cure = `${label}要填${Object.values(words).join('、')}里的几个，用、隔开。`;
  const schema = v.pipe(v.array(v.picklist(codes, cure), cure), v.maxLength(codes.length, cure));

  return { label, schema, privacy: privacy.plain, words: words as Readonly<Record<string, string>>, ...more };
}

/** A line of another register. */
export function lineOf(
  label: string,
  refersTo: string,
  more: FieldMore & { readonly privacy?: Declaration } = {},
) {
  const cure = `${label}请从名单里选一个。`;
  const schema = v.pipe(v.string(cure), v.regex(/^[0-9a-f]{16,64}$/, cure));

  return { label, schema, privacy: privacy.plain, refersTo, ...more };
}
