import type { Station } from '../platform/documents';

/** What staff enter of a station. */
export type StationParts = Pick<
  Station,
  'name' | 'kind' | 'group' | 'phone' | 'address' | 'hours' | 'access' | 'place' | 'open'
>;

/** The station without what the register keeps beside it. */
export function partsOf(station: Station): StationParts {
  const { name, kind, group, phone, address, hours, access, place, open } = station;

  return { name, kind, group, phone, address, hours, access: access === '' ? null : access, place, open };
}
