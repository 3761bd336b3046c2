import { filledStation } from '../../centre/filled-in';
import type { Station, StationWorker } from '../../platform/documents';
import type { CitizenCall } from '../../platform/calls/people';
import { stationsOf } from '../../centre/centre';

/** Somebody of a station on the phone, with the station they work for. */
export interface AtStation {
  readonly worker: StationWorker;
  readonly station: Station;
}

/** Whose phone this is at which station: one read. `null` for everybody else, and where the station is closed. */
export async function atStation({ office, person }: CitizenCall): Promise<AtStation | null> {
  const [worker] = await office.store.find(
    'station_workers',
    { phoneKey: person.key, endedAt: null },
    { limit: 1 },
  );
  if (!worker) return null;
  const stations = await stationsOf(office, worker.centreId);
  const station = stations.find(({ _id }) => _id === worker.stationId);

  return station && filledStation(station).open ? { worker, station } : null;
}
