import type { StaffPerson } from '../../platform/calls/people';
import type { Query } from '../../platform/sdk/sdk';

/** A station clerk's queue is their station's. */
export function onlyStation({ roles, stationId }: Pick<StaffPerson, 'roles' | 'stationId'>): Query {
  return roles.every((role) => role === 'station_clerk') ? { stationId } : {};
}
