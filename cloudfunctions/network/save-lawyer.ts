import type { InferOutput } from 'valibot';
import type { saveLawyer as contract } from '../../contract/network/providers';
import { DomainError } from '../../domain/refusals/errors';
import type { StaffCall } from '../platform/people';
import { providersOf, stationsOf } from '../centre/centre';
import { keepEntry, mustKeepRegister } from './provider-register';

type Input = InferOutput<typeof contract.input>;

/**
 * Takes a lawyer into the register, or changes the entry; the change is kept with both values.
 * @throws DomainError NotAllowed, PersonNotFound, InputInvalid (firm or station of another centre)
 */
export async function saveLawyer({ id, ...entry }: Input, call: StaffCall): Promise<{ id: string }> {
  mustKeepRegister(call.person);
  await mustBelong(entry, call);

  return keepEntry(call, 'lawyers', id, entry);
}

async function mustBelong(
  { firmId, stationId }: Omit<Input, 'id'>,
  { office, person }: StaffCall,
): Promise<void> {
  const [{ firms }, stations] = await Promise.all([
    providersOf(office, person.centreId),
    stationsOf(office, person.centreId),
  ]);
  if (!firms.some(({ _id }) => _id === firmId)) throw wrong('firmId', '请从名册里选一家单位。');
  if (stationId !== null && !stations.some(({ _id }) => _id === stationId))
    throw wrong('stationId', '请从名单里选一个工作站。');
}

function wrong(path: string, why: string): DomainError {
  return new DomainError('InputInvalid', { why }, [{ path, message: why }]);
}
