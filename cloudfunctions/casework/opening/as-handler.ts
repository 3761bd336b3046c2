import { DomainError } from '../../../domain/refusals/errors';
import { providersOf } from '../../centre/centre';
import type { Firm, HandlerPhone, Lawyer } from '../../platform/documents';
import type { CitizenCall, HandlerCall } from '../../platform/calls/people';

/** Whose phone it is: the binding with the entry of the register. */
export interface AtPractice {
  readonly phone: HandlerPhone;
  readonly lawyer: Lawyer;
  readonly firm: Firm;
}

/** Whose phone this is among those of the register: one read. `null` for everybody else. */
export async function atPractice({ office, person }: CitizenCall): Promise<AtPractice | null> {
  const [phone] = await office.store.find(
    'handler_phones',
    { phoneKey: person.key, endedAt: null },
    { limit: 1 },
  );
  if (!phone) return null;
  const { lawyers, firms } = await providersOf(office, phone.centreId);
  const lawyer = lawyers.find(({ _id }) => _id === phone.lawyerId);
  const firm = firms.find(({ _id }) => _id === lawyer?.firmId);

  return lawyer && firm ? { phone, lawyer, firm } : null;
}

/** The call as the handler makes it. */
export function handlerCall(call: CitizenCall, { phone, lawyer, firm }: AtPractice): HandlerCall {
  const { _id: id, name, centreId, firmId } = lawyer;
  const roles = phone.managesFirm ? (['lawyer', 'firm_admin'] as const) : (['lawyer'] as const);
  const { openid } = call.person;
  const { early: _early, ...rest } = call;

  return {
    ...rest,
    person: { kind: 'handler', id, name, roles, centreId, firmId, firmName: firm.name, openid },
  };
}

/**
 * What only somebody of the register may ask who has given the conduct pledge (法-63: no money, no slacking, no leaks).
 * The wrapped command throws PhoneNotHandlers and PledgeMissing beside its own.
 */
export function asHandler<Input, Data>(
  run: (input: Input, call: HandlerCall) => Promise<Data>,
): (input: Input, call: CitizenCall) => Promise<Data> {
  return async (input, call) => {
    const at = await atPractice(call);
    if (!at) throw new DomainError('PhoneNotHandlers');
    if (at.phone.pledgedAt === null) throw new DomainError('PledgeMissing');

    return run(input, handlerCall(call, at));
  };
}
