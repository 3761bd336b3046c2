import type { ReadCell } from './read-as';

const twoNumbers = /^(\d{1,3}(?:\.\d+)?)\s*[,，、\s]\s*(\d{1,3}(?:\.\d+)?)$/;

/** A place on the map as it stands in a field or a cell: `30.0001，110.0001`; anything else is nothing. */
export function placeText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const { latitude, longitude } = value as Readonly<Record<string, unknown>>;

  return typeof latitude === 'number' && typeof longitude === 'number' ? `${latitude}，${longitude}` : '';
}

/** The place that somebody typed, latitude first; the bounds are checked by its schema. */
export function readPlace(label: string, typed: string): ReadCell {
  const [, latitude, longitude] = twoNumbers.exec(typed) ?? [];

  return latitude === undefined
    ? { fault: `${label}请填两个数，像30.0001，110.0001。` }
    : { value: { latitude: Number(latitude), longitude: Number(longitude) } };
}
