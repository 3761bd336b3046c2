import type { Answers } from '../../domain/application';
import type { CaseDraftChange } from '../../domain/case/record';
import { centreOf, stationsOf } from '../network/centre';
import type { CitizenCall } from '../platform/people';

/**
 * Counts an application filled in by a station for that station (the share that the statistics ask for).
 * A station that is not this centre's counts for nobody.
 */
export async function viaStation(
  content: CaseDraftChange,
  answers: Answers,
  { office }: CitizenCall,
): Promise<CaseDraftChange> {
  if (answers.for_whom !== 'station') return content;
  const { _id: centreId } = await centreOf(office);
  const known = await stationsOf(office, centreId);
  const stationId = known.find(({ _id }) => _id === answers.station)?._id ?? null;

  return { ...content, entrance: 'station', stationId };
}
