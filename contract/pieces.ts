import * as v from 'valibot';

/** Pieces that several sections of the set-up share. */

/** A line of text that may be empty. */
export function mayBeEmpty(what: string, most: number) {
  return v.pipe(
    v.string(`请填写${what}。`),
    v.trim(),
    v.maxLength(most, `${what}最多${most}个字，请写短一点。`),
  );
}

/** A whole number between two bounds. */
export function whole(what: string, least: number, most: number) {
  const cure = `${what}请填${least}到${most}的整数。`;

  return v.pipe(v.number(cure), v.safeInteger(cure), v.minValue(least, cure), v.maxValue(most, cure));
}

/** A telephone number as people dial it: digits, dashes, one extension. */
export const dialled = v.pipe(
  v.string('请填写电话。'),
  v.trim(),
  v.regex(/^\d[\d-]{4,18}(转\d{1,6})?$/, '电话请只填数字和短横线。'),
);

/** Where something is on the map, or nowhere. */
export const place = v.nullable(
  v.strictObject({
    latitude: v.pipe(
      v.number('请填纬度。'),
      v.minValue(3, '纬度在3到54之间。'),
      v.maxValue(54, '纬度在3到54之间。'),
    ),
    longitude: v.pipe(
      v.number('请填经度。'),
      v.minValue(73, '经度在73到136之间。'),
      v.maxValue(136, '经度在73到136之间。'),
    ),
  }),
);

/** A place on the map. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** As the office shows it: nothing in it is changed in place. */
export type Shown<T> = T extends readonly (infer Element)[]
  ? readonly Shown<Element>[]
  : T extends object
    ? { readonly [Key in keyof T]: Shown<T[Key]> }
    : T;

/** The version of the centre that the director had before their eyes. */
export interface Kept {
  readonly version: number;
}
