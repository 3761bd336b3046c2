import type { InferOutput } from 'valibot';
import type { saveFirm as contract } from '../../contract/staff/providers';
import { DomainError } from '../../domain/wording/errors';
import { newId } from '../platform/ids';
import type { StaffCall } from '../platform/people';
import { noteChange } from '../setup/note-change';
import { mustKeepRegister, registerChanged } from './provider-register';

/** Takes a firm into the register, or changes its entry. @throws DomainError NotAllowed, PersonNotFound */
export async function saveFirm(
  { id, ...entry }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  const { office, person } = call;
  mustKeepRegister(person);
  const { centreId } = person;
  const before = id === null ? null : await office.store.get('firms', id);
  if (id !== null && before?.centreId !== centreId) throw new DomainError('PersonNotFound');
  const firmId = id ?? newId();
  if (before) await office.store.updateWhere('firms', { _id: firmId, centreId }, { set: { ...entry } });
  else await office.store.add('firms', { _id: firmId, centreId, ...entry });
  registerChanged(call);
  await noteChange(call, {
    kind: 'provider',
    target: firmId,
    title: `${before ? '修改' : '新增'}单位 ${entry.name}`,
    before,
    after: entry,
  });

  return { id: firmId };
}
