import { daysAfter } from '../../domain/time/moments';
import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/network/station-workers';
import { readName } from '../../domain/identity/name';
import { readPhone } from '../../domain/identity/phone';
import { stationWorkers } from '../../domain/ledgers/station-workers';
import { DomainError, isDomainError } from '../../domain/refusals/errors';
import { stationsOf } from '../centre/centre';
import type { StationWorker } from '../platform/documents';
import { newId, randomDigits } from '../platform/ids';
import type { StaffCall } from '../platform/calls/people';
import { mustDirect, mustReadSetUp } from '../centre/director';
import { addLine, changeLine, keptLine } from '../ledger/write-line';

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
  if (codeEndsAt === '') return 'none';

  return codeEndsAt <= now ? 'late' : 'waiting';
}

/** Enters somebody and gives out a number for their phone. @throws DomainError NotAllowed, InputInvalid */
export async function addStationWorker(
  { stationId, name, phone }: InferOutput<typeof contract.addStationWorker.input>,
  call: StaffCall,
): Promise<contract.NumberGiven> {
  mustDirect(call.person);
  await mustBeOpen(call, stationId);
  const [id, given] = [newId(), numberFor(call)];
  const values = { stationId, name: readName(name, 'name'), phone: readPhone(phone).number };
  await addLine(call, stationWorkers, id, values, given.kept);

  return { id, code: given.code, until: given.until };
}

/** A new number for somebody of the register; the one before it opens nothing any longer. @throws DomainError NotAllowed, LineNotFound, AlreadyDone */
export async function giveStationNumber(
  { id }: InferOutput<typeof contract.giveStationNumber.input>,
  call: StaffCall,
): Promise<contract.NumberGiven> {
  mustDirect(call.person);
  const given = numberFor(call);
  const { stored, values } = await keptLine(call, stationWorkers, id);
  if (stored.closed || (stored as StationWorker).phoneKey !== null) throw new DomainError('AlreadyDone');
  await mustBeOpen(call, String(values['stationId']));
  await changeLine(call, stationWorkers, {
    ...{ id, version: stored.version ?? 0, did: 'given' },
    step: () => ({ values, closed: null, checked: null, more: given.kept }),
  });

  return { id, code: given.code, until: given.until };
}

/** Shown once; kept is only its keyed hash. */
function numberFor({ office, now }: StaffCall) {
  const code = randomDigits(8);
  const until = daysAfter(now, days);

  return { code, until, kept: { codeKey: office.blind('station-code', code), codeEndsAt: until } };
}

async function mustBeOpen({ office, person }: StaffCall, stationId: string): Promise<void> {
  const station = (await stationsOf(office, person.centreId)).find(({ _id }) => _id === stationId);
  if (!station?.open) throw new DomainError('InputInvalid', { why: '请选一个开着的站点。' });
}

/** The phone may no longer fill in applications. Ending twice is the same. @throws DomainError NotAllowed, PersonNotFound */
export async function endStationWorker(
  { id }: InferOutput<typeof contract.endStationWorker.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  mustDirect(call.person);
  const found = await call.office.store.get('station_workers', id);
  if (found?.centreId !== call.person.centreId) throw new DomainError('PersonNotFound');
  if (found.endedAt !== null) return { id };
  const closed = { at: call.now, why: '不再帮人填申请' };
  try {
    await changeLine(call, stationWorkers, {
      ...{ id, version: found.version ?? 0, did: 'closed' },
      step: ({ values }) => ({ values, closed, checked: null }),
    });
  } catch (error) {
    if (!isDomainError(error) || error.code !== 'LineHasChanged') throw error;

    // Of two who end it at once one writes, and the log says it once.
    return endStationWorker({ id }, call);
  }

  return { id };
}
