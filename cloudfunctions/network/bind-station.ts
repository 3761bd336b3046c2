import type { InferOutput } from 'valibot';
import type { bindStation as contract, StationWork } from '../../contract/network/own-station';
import { DomainError } from '../../domain/refusals/errors';
import { bindingStations } from '../platform/calls/bounds';
import { countStrictly } from '../platform/calls/limits';
import type { CitizenCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { myStation } from './my-station';

/**
 * Ties this phone to a station by the number that the centre gave out. The number is good for one phone and once;
 * a phone works for one station at a time. Doing it again on the same phone is the same.
 * @throws DomainError StationCodeWrong, TooManyRequests
 */
export async function bindStation(
  { code }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<StationWork> {
  const { office, person, now } = call;
  const { store } = office;
  await countStrictly(store, bindingStations, person.key, now);
  const codeKey = office.blind('station-code', code);
  const [found] = await store.find('station_workers', { codeKey }, { limit: 1 });
  if (!found || found.endedAt !== null) throw new DomainError('StationCodeWrong');
  if (found.phoneKey === person.key) return myStation({}, call);
  if (found.phoneKey !== null || found.codeEndsAt <= now) throw new DomainError('StationCodeWrong');

  await store.updateWhere(
    'station_workers',
    { phoneKey: person.key, endedAt: null, _id: is.not(found._id) },
    { set: { endedAt: now }, increase: { version: 1 } },
  );
  const free = { _id: found._id, phoneKey: null, endedAt: null };
  const bound = { set: { phoneKey: person.key, boundAt: now }, increase: { version: 1 } };
  if ((await store.updateWhere('station_workers', free, bound)) !== 1)
    throw new DomainError('StationCodeWrong');

  return myStation({}, call);
}
