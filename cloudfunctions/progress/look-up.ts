import type { InferOutput } from 'valibot';
import type { FoundState, lookUp as contract } from '../../contract/progress/cases';
import type { Case } from '../../domain/case/case';
import { isQuiet } from '../../domain/case/quiet';
import { readReceiptNo } from '../../domain/identity/receipt-number';
import { DomainError } from '../../domain/refusals/errors';
import { caseStateLabel } from '../../domain/vocabulary/case-states';
import { centreOf } from '../centre/centre';
import { lookingUp, lookingUpNumber } from '../platform/calls/bounds';
import { countStrictly } from '../platform/calls/limits';
import type { CitizenCall } from '../platform/calls/people';
import { whoseTurn } from '../group/whose-turn';

/** Those whom the centre calls about the case. */
function phonesOf({ applicant, agent }: Case): readonly string[] {
  return [applicant.phone, ...(agent ? [agent.phone] : [])];
}

/**
 * How far a case is, for whoever has its number and the end of its phone: two counts and two reads. A wrong number, a
 * wrong ending and a case that others may not see look all the same.
 * @throws DomainError ReceiptNumberInvalid, LookUpWrong, TooManyRequests
 */
export async function lookUp(
  { receiptNo: typed, lastFour }: InferOutput<typeof contract.input>,
  { office, person, now }: CitizenCall,
): Promise<FoundState> {
  const receiptNo = readReceiptNo(typed);
  await Promise.all([
    countStrictly(office.store, lookingUp, person.key, now),
    countStrictly(office.store, lookingUpNumber, office.blind('receipt', receiptNo), now),
  ]);
  const [line] = await office.store.find('cases', { receiptKey: receiptNo }, { limit: 1, fields: ['_id'] });
  const c = line ? await office.cases.find(line._id) : null;
  const isKnown = c !== null && phonesOf(c).some((phone) => phone !== '' && phone.endsWith(lastFour));
  if (!isKnown || isQuiet(c)) throw new DomainError('LookUpWrong');
  const { name, phone } = await centreOf(office, c.centreId);

  return {
    receiptNo,
    stateLabel: caseStateLabel(c.state).citizen,
    whoseTurn: whoseTurn(c.state),
    dueOn: c.desk.dueOn,
    centre: { name, phone },
  };
}
