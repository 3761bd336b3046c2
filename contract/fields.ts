import { isDay } from '../domain/time/times';
import * as v from 'valibot';

/** Pieces that many actions share. Every message is Chinese and says the cure. */

/** A bounded text; `least` 1 unless told. */
export function text(what: string, most: number, least = 1) {
  return v.pipe(
    v.string(`请填写${what}。`),
    v.trim(),
    v.minLength(least, least === 1 ? `请填写${what}。` : `${what}至少${least}个字。`),
    v.maxLength(most, `${what}最多${most}个字，请写短一点。`),
  );
}

/** A text that may be left out or empty; both become `null`. */
export function textOrNothing(what: string, most: number) {
  return v.nullish(
    v.pipe(
      v.string(`请填写${what}。`),
      v.trim(),
      v.maxLength(most, `${what}最多${most}个字，请写短一点。`),
      v.transform((given) => given || null),
    ),
    null,
  );
}

/** One of the codes of a vocabulary. */
export function codeOf<Code extends string>(words: Readonly<Record<Code, unknown>>, message?: string) {
  return v.picklist(Object.keys(words) as [Code, ...Code[]], message);
}

/** Ids made by the office: hexadecimal. */
export const id = v.pipe(
  v.string('缺少编号，请刷新再试。'),
  v.regex(/^[0-9a-f]{16,64}$/, '编号不对，请刷新再试。'),
);

/** Codes of items, tags, papers: short and plain. */
export const code = v.pipe(
  v.string('请选择一项。'),
  v.regex(/^[A-Za-z][\w-]{0,63}$/, '请从给出的选项里选。'),
);

/** The version of the case that the person had before their eyes. */
export const version = v.pipe(
  v.number('请刷新页面再试。'),
  v.safeInteger('请刷新页面再试。'),
  v.minValue(0, '请刷新页面再试。'),
);

/** A calendar day, `2026-11-30`. */
export const day = v.pipe(
  v.string('请选择日期。'),
  v.isoDate('日期不对，请像2026-11-30这样填。'),
  v.check((given) => isDay(given), '没有这一天，请重新选。'),
);

/** An action that needs nothing. */
export const nothing = v.strictObject({}, '这里不需要填内容。');

/** An object whose fields are all known: an unknown one is refused, a missing one says what its own schema says. */
export function fields<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, ({ expected }) => {
    if (expected === 'never') return '多了一项不认识的内容，请刷新再试。';
    const missing = entries[expected?.split('"').join('') ?? ''];
    const message: unknown = missing && 'message' in missing ? missing.message : undefined;

    return typeof message === 'string' ? message : '请把内容填完整。';
  });
}

/** Every step names the case and the version the person saw; if someone was quicker it is refused as `StateHasChanged` (details: who, what, when). */
export const seen = { caseId: id, version };
