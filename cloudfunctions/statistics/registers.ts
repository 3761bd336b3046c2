import type { Registers } from '../../domain/statistics/from-case/case-line';
import { providersOf, stationsOf } from '../centre/centre';
import type { Office } from '../platform/office';

/** What the registers of a centre add to a case's line. */
export async function registersOf(office: Office, centreId: string): Promise<Registers> {
  const [stations, { lawyers }] = await Promise.all([
    stationsOf(office, centreId),
    providersOf(office, centreId),
  ]);
  const names = new Map(stations.map(({ _id, name }) => [_id, name]));
  const kinds = new Map(lawyers.map(({ _id, kind }) => [_id, kind ?? 'lawyer']));

  return { stationName: (id) => names.get(id), handlerKind: (id) => kinds.get(id) };
}
