import type { InferOutput } from 'valibot';
import type * as own from '../../contract/network/own-practice';
import type * as contract from '../../contract/network/handler-phones';
import { lawyers as register } from '../../domain/ledgers/lawyers';
import { DomainError } from '../../domain/refusals/errors';
import { daysAfter } from '../../domain/time/moments';
import { atPractice } from '../casework/opening/as-handler';
import { refuseBlind } from '../casework/opening/staff-case';
import { providersOf } from '../centre/centre';
import { noteChange } from '../centre/note-change';
import type { HandlerPhone, Lawyer } from '../platform/documents';
import { newId, randomDigits } from '../platform/ids';
import type { Office } from '../platform/office';
import type { CitizenCall, StaffCall } from '../platform/calls/people';

const days = 7;
const most = 1000;

/** The phones of the register, without their numbers; what has ended is left out. */
export async function listHandlerPhones(
  _input: object,
  { office, person, now }: StaffCall,
): Promise<{ phones: readonly contract.HandlerPhoneLine[] }> {
  refuseBlind(person);
  const { centreId } = person;
  const found = await office.store.find('handler_phones', { centreId }, { limit: most });

  return {
    phones: found
      .filter(({ endedAt }) => endedAt === null)
      .map((one) => {
        const { lawyerId, managesFirm, boundAt, pledgedAt } = one;

        return { lawyerId, managesFirm, boundAt, pledgedAt, state: stateOf(one, now) };
      }),
  };
}

function stateOf({ phoneKey, codeEndsAt }: HandlerPhone, now: string): contract.HandlerPhoneLine['state'] {
  if (phoneKey !== null) return 'bound';

  return codeEndsAt <= now ? 'late' : 'waiting';
}

/** The desk gives somebody of the register a number for one phone, shown once. @throws DomainError NotAllowed, PersonNotFound */
export async function giveHandlerCode(
  { lawyerId, managesFirm }: InferOutput<typeof contract.giveHandlerCode.input>,
  call: StaffCall,
): Promise<contract.HandlerCode> {
  const { office, person, now } = call;
  mustKeepRegister(person);
  const lawyer = await lawyerOf(office, person.centreId, lawyerId);
  const given = await newCode(office, lawyer, managesFirm, now);
  const title = `给${lawyer.name}发手机登记码${managesFirm ? '（本所管理员）' : ''}`;
  await noteChange(call, { kind: 'provider', target: lawyerId, title, before: null, after: { managesFirm } });

  return given;
}

/** The phone opens no case any longer; ending twice is the same. @throws DomainError NotAllowed, PersonNotFound */
export async function endHandlerPhone(
  { lawyerId }: InferOutput<typeof contract.endHandlerPhone.input>,
  call: StaffCall,
): Promise<{ lawyerId: string }> {
  const { office, person, now } = call;
  mustKeepRegister(person);
  const lawyer = await lawyerOf(office, person.centreId, lawyerId);
  const ended = await endPhones(office, lawyer, now);
  if (ended > 0) {
    const title = `停用${lawyer.name}的手机`;
    const [before, after] = [{ endedAt: null }, { endedAt: now }];
    await noteChange(call, { kind: 'provider', target: lawyerId, title, before, after });
  }

  return { lawyerId };
}

/** The manager of a firm gives a colleague a number. @throws DomainError NotAllowed, PersonNotFound */
export async function giveColleagueCode(
  { lawyerId }: InferOutput<typeof own.giveColleagueCode.input>,
  call: CitizenCall,
): Promise<contract.HandlerCode> {
  const at = await atPractice(call);
  if (!at?.phone.managesFirm || at.phone.pledgedAt === null)
    throw new DomainError('NotAllowed', { why: '只有本所管理员能发登记码，请向中心要。' });
  const colleague = await lawyerOf(call.office, at.lawyer.centreId, lawyerId);
  if (colleague.firmId !== at.lawyer.firmId || colleague._id === at.lawyer._id)
    throw new DomainError('PersonNotFound');

  return newCode(call.office, colleague, false, call.now);
}

/** @throws DomainError NotAllowed */
function mustKeepRegister({ roles }: StaffCall['person']): void {
  if (!register.keepers.some((role) => roles.includes(role)))
    throw new DomainError('NotAllowed', { why: '律师名册由指派人员和主任管理，请找他们。' });
}

async function lawyerOf(office: Office, centreId: string, lawyerId: string): Promise<Lawyer> {
  const { lawyers } = await providersOf(office, centreId);
  const found = lawyers.find(({ _id }) => _id === lawyerId);
  if (!found) throw new DomainError('PersonNotFound');

  return found;
}

/** A new number ends whatever the person had before: one phone each. */
async function newCode(
  office: Office,
  lawyer: Lawyer,
  managesFirm: boolean,
  now: string,
): Promise<contract.HandlerCode> {
  const { _id: lawyerId, centreId } = lawyer;
  const code = randomDigits(8);
  const until = daysAfter(now, days);
  await endPhones(office, lawyer, now);
  await office.store.add('handler_phones', {
    ...{ _id: newId(), centreId, lawyerId, managesFirm },
    ...{ codeKey: office.blind('handler-code', code), codeEndsAt: until },
    ...{ phoneKey: null, boundAt: null, pledgedAt: null, endedAt: null },
  });

  return { code, until };
}

function endPhones(office: Office, { _id: lawyerId, centreId }: Lawyer, now: string): Promise<number> {
  return office.store.updateWhere(
    'handler_phones',
    { centreId, lawyerId, endedAt: null },
    { set: { endedAt: now } },
  );
}
