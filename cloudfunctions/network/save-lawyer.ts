import type { InferOutput } from 'valibot';
import type { saveLawyer as contract } from '../../contract/staff/providers';
import { DomainError } from '../../domain/wording/errors';
import type { Lawyer } from '../platform/documents';
import { newId } from '../platform/ids';
import type { StaffCall } from '../platform/people';
import { noteChange } from '../setup/note-change';
import { providersOf, stationsOf } from './centre';
import { mustKeepRegister, registerChanged } from './provider-register';

type Input = InferOutput<typeof contract.input>;

/**
 * Takes a lawyer into the register, or changes the entry; the change is kept with both values.
 * @throws DomainError NotAllowed, PersonNotFound, InputInvalid (firm or station of another centre)
 */
export async function saveLawyer({ id, ...entry }: Input, call: StaffCall): Promise<{ id: string }> {
  const { office, person } = call;
  mustKeepRegister(person);
  const { centreId } = person;
  const before = id === null ? null : await ownLawyer(call, id);
  await mustBelong(entry, call);
  const lawyerId = id ?? newId();
  if (before) await office.store.updateWhere('lawyers', { _id: lawyerId, centreId }, { set: { ...entry } });
  else await office.store.add('lawyers', { _id: lawyerId, centreId, ...entry });
  registerChanged(call);
  await noteChange(call, {
    kind: 'provider',
    target: lawyerId,
    title: `${before ? '修改' : '新增'}律师 ${entry.name}`,
    before,
    after: entry,
  });

  return { id: lawyerId };
}

async function ownLawyer({ office, person }: StaffCall, id: string): Promise<Lawyer> {
  const found = await office.store.get('lawyers', id);
  if (!found || found.centreId !== person.centreId) throw new DomainError('PersonNotFound');

  return found;
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
