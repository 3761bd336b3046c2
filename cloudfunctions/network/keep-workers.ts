import { daysAfter } from '../../domain/time/moments';
import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/network/station-workers';
import { readName } from '../../domain/identity/name';
import { readPhone } from '../../domain/identity/phone';
import { DomainError } from '../../domain/refusals/errors';
import { stationsOf } from '../centre/centre';
import type { StationWorker } from '../platform/documents';
import { newId, randomDigits } from '../platform/ids';
import type { StaffCall } from '../platform/calls/people';
import { mustDirect, mustReadSetUp } from '../centre/director';
import { noteChange } from '../centre/note-change';

const days = 7;
const most = 1000;

/** Everybody of the centre's stations who fills in applications on a phone, without their numbers. */
export async function listStationWorkers(
  _input: object,
  { office, person, now }: StaffCall,
): Promise<{ workers: readonly contract.StationWorkerLine[] }> {
  mustReadSetUp(person);
  const found = await office.store.find('station_workers', { centreId: person.centreId }, { limit: most });

  return {
    workers: found.map((one) => {
      const { _id: id, stationId, name, phone, boundAt } = one;

      return { id, stationId, name, phone, boundAt, state: stateOf(one, now) };
    }),
  };
}

function stateOf(
  { endedAt, phoneKey, codeEndsAt }: StationWorker,
  now: string,
): contract.StationWorkerLine['state'] {
  if (endedAt !== null) return 'ended';
  if (phoneKey !== null) return 'bound';

  return codeEndsAt <= now ? 'late' : 'waiting';
}

/** Gives out a number for one phone, shown once; kept is only its keyed hash. @throws DomainError NotAllowed */
export async function addStationWorker(
  { stationId, name, phone }: InferOutput<typeof contract.addStationWorker.input>,
  call: StaffCall,
): Promise<{ id: string; code: string; until: string }> {
  const { office, person, now } = call;
  mustDirect(person);
  const { centreId } = person;
  const station = (await stationsOf(office, centreId)).find(({ _id }) => _id === stationId);
  if (!station?.open) throw new DomainError('InputInvalid', { why: '请选一个开着的站点。' });
  const [id, code] = [newId(), randomDigits(8)];
  const until = daysAfter(now, days);
  const entry = { stationId, name: readName(name, 'name'), phone: readPhone(phone).number };
  await office.store.add('station_workers', {
    _id: id,
    centreId,
    ...entry,
    codeKey: office.blind('station-code', code),
    codeEndsAt: until,
    phoneKey: null,
    boundAt: null,
    endedAt: null,
  });
  const title = `给${station.name}的${entry.name}发登记号`;
  await noteChange(call, { kind: 'user', target: id, title, before: null, after: entry });

  return { id, code, until };
}

/** The phone may no longer fill in applications. Ending twice is the same. @throws DomainError NotAllowed, PersonNotFound */
export async function endStationWorker(
  { id }: InferOutput<typeof contract.endStationWorker.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  const { office, person, now } = call;
  mustDirect(person);
  const found = await office.store.get('station_workers', id);
  if (!found || found.centreId !== person.centreId) throw new DomainError('PersonNotFound');
  if (found.endedAt !== null) return { id };
  const working = { _id: id, endedAt: null };
  // Of two who end it at once one writes, and the log says it once.
  if ((await office.store.updateWhere('station_workers', working, { set: { endedAt: now } })) === 0)
    return { id };
  const change = { kind: 'user', target: id, title: `${found.name}不再帮人填申请` } as const;
  await noteChange(call, { ...change, before: { endedAt: null }, after: { endedAt: now } });

  return { id };
}
