import { workScale, type WorkWord } from '../../domain/vocabulary/voices/organ-opinions';
import { choice } from '../kit/form/fields';
import { textOf, type FormField, type Values } from '../kit/form/form';

const scale = Object.fromEntries(workScale.map((word) => [word, word]));

/** A choice for each point of a sheet. */
export function ratingFields(points: Readonly<Record<string, string>>): readonly FormField[] {
  return Object.entries(points).map(([key, label]) => choice(key, label, scale));
}

/** What was chosen for each point; what is still open is named by the office. */
export function ratingsIn<Point extends string>(
  points: Readonly<Record<Point, string>>,
  values: Values,
): Readonly<Record<Point, WorkWord>> {
  return Object.fromEntries(Object.keys(points).map((key) => [key, textOf(values, key)])) as Record<
    Point,
    WorkWord
  >;
}
