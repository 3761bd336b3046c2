import type { InferOutput } from 'valibot';
import type { saveStation as contract, StationParts } from '../../contract/network/stations';
import { stationKinds } from '../../domain/vocabulary/stations';
import { DomainError } from '../../domain/refusals/errors';
import { filledStation } from '../centre/filled-in';
import type { Station } from '../platform/documents';
import { newId } from '../platform/ids';
import type { StaffCall } from '../platform/people';
import { tellDoors } from '../platform/sessions';
import { withTransaction } from '../platform/transaction';
import { mustDirect } from '../centre/director';
import { changeNoted } from '../centre/note-change';

/** Enters a station, liaison or special station, or changes it. */
export async function saveStation(
  { id, version, station }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ id: string; version: number }> {
  const title = `${id === null ? '新增' : '修改'}${stationKinds[station.kind]} ${station.name}`;

  return writeStation(call, { id, version, station: asMeant(station), title });
}

/** A change of one station. */
export interface StationChange {
  /** `null` for a new one. */
  readonly id: string | null;
  readonly version: number;
  readonly station: StationParts;
  readonly title: string;
}

/** Writes the station and both values, as one. @throws DomainError NotAllowed, SetUpHasChanged */
export async function writeStation(
  call: StaffCall,
  { id, version, station, title }: StationChange,
): Promise<{ id: string; version: number }> {
  const { office, person } = call;
  mustDirect(person);
  const { centreId } = person;
  const [_id, next] = [id ?? newId(), id === null ? 1 : version + 1];
  await withTransaction(office.sdk, async (transaction) => {
    const kept = id === null ? null : await transaction.get('stations', id);
    const there = kept && filledStation(kept);
    if (id !== null && there?.centreId !== centreId) throw new DomainError('CentreNotFound');
    if (there && there.version !== version) throw new DomainError('SetUpHasChanged');
    await transaction.set('stations', { _id, centreId, version: next, ...station });
    const before = there && partsOf(there);
    const change = { kind: 'station', target: _id, title, before, after: station } as const;
    await transaction.set('office_changes', changeNoted(call, change));
  });
  await tellDoors(office, centreId, `stations:${centreId}`);

  return { id: _id, version: next };
}

/** Only a special station is there for one group. */
function asMeant(station: StationParts): StationParts {
  return station.kind === 'special' ? station : { ...station, group: null };
}

/** What staff enter of a station. */
export function partsOf({
  name,
  kind,
  group,
  phone,
  address,
  hours,
  access,
  place,
  open,
}: Station): StationParts {
  return { name, kind, group, phone, address, hours, access, place, open };
}
