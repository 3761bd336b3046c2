import type { InferOutput } from 'valibot';
import type { bindHandler as contract, Practice } from '../../contract/network/own-practice';
import { DomainError } from '../../domain/refusals/errors';
import { providerKinds } from '../../domain/vocabulary/persons/provider-kinds';
import { atPractice, type AtPractice } from '../casework/opening/as-handler';
import { providersOf } from '../centre/centre';
import { bindingHandlers } from '../platform/calls/bounds';
import { countStrictly } from '../platform/calls/limits';
import type { CitizenCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';

const most = 1000;

/** As whom this phone handles cases; nobody's where it is tied to none. */
export async function myPractice(_input: object, call: CitizenCall): Promise<Practice> {
  const at = await atPractice(call);
  if (!at) return { handler: null, colleagues: [] };
  const { phone, lawyer, firm } = at;
  const { managesFirm, pledgedAt } = phone;
  const kind = providerKinds[lawyer.kind ?? 'lawyer'];
  const handler = { id: lawyer._id, name: lawyer.name, firm: firm.name, kind, managesFirm, pledgedAt };

  return { handler, colleagues: managesFirm ? await colleaguesOf(at, call) : [] };
}

async function colleaguesOf(
  { lawyer }: AtPractice,
  { office }: CitizenCall,
): Promise<Practice['colleagues']> {
  const { centreId, firmId } = lawyer;
  const [{ lawyers }, phones] = await Promise.all([
    providersOf(office, centreId),
    office.store.find(
      'handler_phones',
      { centreId },
      { limit: most, fields: ['lawyerId', 'phoneKey', 'endedAt'] },
    ),
  ]);
  const bound = new Set(
    phones.flatMap((one) => (one.phoneKey !== null && one.endedAt === null ? [one.lawyerId] : [])),
  );

  return lawyers
    .filter((one) => one.firmId === firmId && one._id !== lawyer._id)
    .map(({ _id: id, name }) => ({ id, name, hasPhone: bound.has(id) }));
}

/**
 * Ties this phone to the entry of the register by the number that the centre or the firm gave out: good for one phone
 * and once; a phone belongs to one person. Doing it again on the same phone is the same.
 * @throws DomainError HandlerCodeWrong, TooManyRequests
 */
export async function bindHandler(
  { code }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<Practice> {
  const { office, person, now } = call;
  const { store } = office;
  await countStrictly(store, bindingHandlers, person.key, now);
  const [found] = await store.find(
    'handler_phones',
    { codeKey: office.blind('handler-code', code) },
    { limit: 1 },
  );
  if (!found || found.endedAt !== null) throw new DomainError('HandlerCodeWrong');
  if (found.phoneKey === person.key) return myPractice({}, call);
  if (found.phoneKey !== null || found.codeEndsAt <= now) throw new DomainError('HandlerCodeWrong');

  await store.updateWhere(
    'handler_phones',
    { phoneKey: person.key, endedAt: null, _id: is.not(found._id) },
    { set: { endedAt: now } },
  );
  const free = { _id: found._id, phoneKey: null, endedAt: null };
  const bound = { set: { phoneKey: person.key, boundAt: now } };
  if ((await store.updateWhere('handler_phones', free, bound)) !== 1)
    throw new DomainError('HandlerCodeWrong');

  return myPractice({}, call);
}

/** The conduct pledge, once; said again it is the same. @throws DomainError PhoneNotHandlers */
export async function pledgeConduct(_input: object, call: CitizenCall): Promise<Practice> {
  const at = await atPractice(call);
  if (!at) throw new DomainError('PhoneNotHandlers');
  const { _id } = at.phone;
  await call.office.store.updateWhere(
    'handler_phones',
    { _id, pledgedAt: null },
    { set: { pledgedAt: call.now } },
  );

  return myPractice({}, call);
}
