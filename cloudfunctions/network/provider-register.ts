import type { StaffRole } from '../../domain/vocabulary/roles';
import { DomainError } from '../../domain/refusals/errors';
import type { Documents } from '../platform/documents';
import { newId } from '../platform/ids';
import { tellDoors } from '../platform/sessions';
import type { StaffCall, StaffPerson } from '../platform/people';
import { noteChange } from '../centre/note-change';

/** Who keeps the register of firms and lawyers. */
const keepers: readonly StaffRole[] = ['dispatcher', 'director'];

export function mayKeepRegister({ roles }: StaffPerson): boolean {
  return keepers.some((role) => roles.includes(role));
}

/** @throws DomainError NotAllowed */
export function mustKeepRegister(person: StaffPerson): void {
  if (!mayKeepRegister(person))
    throw new DomainError('NotAllowed', { why: '律师名册由指派人员和主任管理，请找他们。' });
}

/** The two lists of the register, as the record of changes names an entry of each. */
const words = { firms: '单位', lawyers: '律师' } as const;
type List = keyof typeof words;

/**
 * Writes an entry, new or changed; the change is kept with both values and the register is read again.
 * @throws DomainError NotAllowed, PersonNotFound for an entry of another centre
 */
export async function keepEntry<Name extends List>(
  call: StaffCall,
  list: Name,
  id: string | null,
  entry: Omit<Documents[Name], '_id' | 'centreId'>,
): Promise<{ id: string }> {
  const { office, person } = call;
  mustKeepRegister(person);
  const { centreId } = person;
  const before = id === null ? null : await office.store.get(list, id);
  if (id !== null && before?.centreId !== centreId) throw new DomainError('PersonNotFound');
  const target = id ?? newId();
  if (before) await office.store.updateWhere(list, { _id: target, centreId }, { set: { ...entry } });
  else await office.store.add(list, { _id: target, centreId, ...entry } as Documents[Name]);
  await tellDoors(office, centreId, `providers:${centreId}`);
  await noteChange(call, {
    kind: 'provider',
    target,
    title: `${before ? '修改' : '新增'}${words[list]} ${entry.name}`,
    before,
    after: entry,
  });

  return { id: target };
}
