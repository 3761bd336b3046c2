import type { InferOutput } from 'valibot';
import type { recordComplaint as contract } from '../../contract/quality/complaint-register';
import { readPhone } from '../../domain/identity/phone';
import { noTarget, received } from '../../domain/quality/complaint';
import { isAbout } from '../../domain/quality/complaint-hands';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { refuseReader, staffCase } from '../casework/opening/staff-case';
import { staffNames } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { handlerTarget } from './complaint-target';
import { enterComplaint } from './kept-complaint';

/**
 * Takes a complaint or opinion down at the desk. Nobody writes down what is said of themselves.
 * @throws DomainError OwnCase, CaseNotFound, PhoneInvalid, NotAllowed, InputInvalid
 */
export async function recordComplaint(
  input: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  const { office, person, now } = call;
  refuseReader(person);
  const { key, way, about, whom, staffId, name, text, quiet } = input;
  const colleague = staffId === null ? null : (await staffNames(office, person.centreId))[staffId];
  if (colleague === undefined) throw fieldError('InputInvalid', 'staffId', '没有这位同事，请刷新再选。');
  const target = { ...noTarget, name: colleague ?? whom, staffId };
  if (isAbout({ about, target, text }, person))
    throw new DomainError('OwnCase', { why: '说的是您自己，请别的同事来登记。' });
  const c = input.caseId === null ? null : await staffCase(call, input.caseId);
  const _id = office.blind('complaint', `desk:${person.id}\n${key}`);
  const record = received({
    ...{ receivedAt: now, way, about, quiet, text, name, inCase: false },
    target:
      colleague === null
        ? await handlerTarget({ office, centreId: person.centreId }, { about, whom, text, at: now }, c)
        : target,
    phone: input.phone === null ? null : readPhone(input.phone).number,
    caseId: c?._id ?? null,
    receiptNo: c?.receiptNo ?? null,
  });
  await enterComplaint(
    office,
    { _id, centreId: person.centreId, ownerKey: null, takenById: person.id },
    record,
    { at: now, who: { id: person.id, name: person.name }, did: '登记投诉' },
  );

  return { id: _id };
}
