import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/messages/phone-tasks';
import type { Case } from '../../domain/case/case';
import { DomainError } from '../../domain/refusals/errors';
import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import { contactWays } from '../../domain/vocabulary/persons/people';
import { providersOf, staffNames } from '../centre/centre';
import { addNote } from '../dossier/add-note';
import type { Lawyer, OutboxMessage } from '../platform/documents';
import type { StaffCall, StaffPerson } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';

const most = 200;
const callers: readonly StaffRole[] = ['clerk'];

/** What of a case somebody needs who calls the person. */
type Called = Pick<Case, '_id' | 'receiptNo' | 'applicant' | 'contact'>;

/** @throws DomainError NotAllowed */
function mustCall({ roles }: StaffPerson): void {
  if (!roles.some((role) => callers.includes(role))) throw new DomainError('NotAllowed');
}

/** The calls that wait to be made, the oldest first: one read of the outbox, one of the cases. */
export async function listPhoneTasks(
  _input: object,
  { office, person }: StaffCall,
): Promise<{ tasks: readonly contract.PhoneTask[] }> {
  mustCall(person);
  const { centreId } = person;
  const found = await office.store.find(
    'outbox',
    { centreId, state: 'phone_task' },
    { limit: most, order: [['at', 'asc']] },
  );
  const ids = [...new Set(found.map(({ caseId }) => caseId))];
  const fields = ['receiptNo', 'applicant.name', 'applicant.phone', 'contact'];
  const cases: readonly Called[] =
    ids.length === 0 ? [] : await office.store.find('cases', { _id: is.oneOf(ids) }, { limit: most, fields });
  const byId = new Map(cases.map((one) => [one._id, one]));
  const [names, { lawyers }] = await Promise.all([
    staffNames(office, centreId),
    providersOf(office, centreId),
  ]);

  return {
    tasks: found.flatMap((message) => {
      const c = byId.get(message.caseId);

      if (!c) return [];
      const handler = lawyers.find(({ _id }) => _id === message.handlerId);
      const task = taskOf(message, c, { names, personId: person.id });

      return [handler ? { ...task, ...asHandler(handler) } : task];
    }),
  };
}

/** Of a message to whoever handles the case: they are called, on their own number. */
function asHandler({
  name,
  phone,
}: Lawyer): Pick<contract.PhoneTask, 'callName' | 'phone' | 'way' | 'hours' | 'isQuiet'> {
  return { callName: `${name}（承办人）`, phone, way: '', hours: '', isQuiet: false };
}

function taskOf(
  { _id: id, sentence, at, trouble, isQuiet = false, takenBy, calls = 0 }: OutboxMessage,
  { _id: caseId, receiptNo, applicant, contact }: Called,
  { names, personId }: { readonly names: Readonly<Record<string, string>>; readonly personId: string },
): contract.PhoneTask {
  const through = contact.way === 'through_other' ? contact.other : null;

  return {
    ...{ id, caseId, receiptNo, sentence, at, isQuiet, tries: calls },
    callName: through ? `${through.name}（转告${applicant.name}）` : applicant.name,
    phone: through?.phone ?? applicant.phone,
    way: contact.way ? contactWays[contact.way].staff : '',
    hours: contact.hours ?? '',
    trouble: trouble ?? '',
    takenBy: takenBy ? { name: names[takenBy] ?? '', mine: takenBy === personId } : null,
  };
}

/** @throws DomainError LineNotFound when it is no call any more, LineHasChanged when a colleague has it */
export async function takePhoneTask(
  { id }: InferOutput<typeof contract.takePhoneTask.input>,
  call: StaffCall,
): Promise<{ taken: true }> {
  mustCall(call.person);
  await taskFor(call, id);
  const { office, person } = call;
  const free = { _id: id, state: 'phone_task', takenBy: is.oneOf([null, person.id]) };
  const taken = await office.store.updateWhere('outbox', free, { set: { takenBy: person.id } });
  if (taken === 0) throw new DomainError('LineHasChanged', { what: '已经有人在打' });

  return { taken: true };
}

/** Notes what came of a call in the case, then ticks it off: what stops in between is only noted twice. */
export async function tickPhoneTask(
  { id, reached, note }: InferOutput<typeof contract.tickPhoneTask.input>,
  call: StaffCall,
): Promise<{ done: boolean }> {
  mustCall(call.person);
  const message = await taskFor(call, id);
  const { office, person, now } = call;
  const came = `${reached ? '电话告知了' : '打电话没人接'}：${message.sentence}`;
  const text = note ? `${came}（${note}）` : came;
  await addNote({ caseId: message.caseId, text }, call);
  const set: Partial<OutboxMessage> = reached
    ? { state: 'done', takenBy: person.id, doneAt: now }
    : { takenBy: null };
  const ticked = { set, ...(!reached && { increase: { calls: 1 } }) };
  await office.store.updateWhere('outbox', { _id: id, state: 'phone_task' }, ticked);

  return { done: reached };
}

/** A call of the own centre that waits and that no colleague has. @throws DomainError LineNotFound, LineHasChanged */
async function taskFor({ office, person }: StaffCall, id: string): Promise<OutboxMessage> {
  const message = await office.store.get('outbox', id);
  if (message?.centreId !== person.centreId || message.state !== 'phone_task')
    throw new DomainError('LineNotFound');
  if (message.takenBy && message.takenBy !== person.id) {
    const names = await staffNames(office, person.centreId);
    throw new DomainError('LineHasChanged', { who: names[message.takenBy], what: '正在打这个电话' });
  }

  return message;
}
