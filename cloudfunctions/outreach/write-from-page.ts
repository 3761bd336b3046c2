import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/outreach/code-page';
import { readField } from '../../domain/ledgers/kit/cell';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { faultsOf, type LineValues } from '../../domain/ledgers/kit/values-schema';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { dayOf, timeOf } from '../../domain/time/times';
import { collectionOf } from '../ledger/entry';
import { mustBeOnce } from '../ledger/must-be-once';
import { addLine } from '../ledger/write-line';
import type { StaffCall } from '../platform/calls/people';
import { hoursOfTraining } from './hours-of-training';
import { fieldsOf } from './page-fields';
import type { KeptPage } from './page-of-code';

type Answers = InferOutput<typeof contract.answerCodePage.input>['answers'];

/** Writes the line of a phone. @throws DomainError AlreadyDone for the second one */
export async function writeOnce(
  call: StaffCall,
  ledger: Ledger,
  id: string,
  values: LineValues,
): Promise<void> {
  const standing = await call.office.store.get(collectionOf(ledger), id);
  if (standing !== null)
    throw new DomainError('AlreadyDone', { why: '这部手机已经填过了，谢谢。要改请打中心的电话。' });
  await mustBeOnce(call, ledger, values);
  await addLine(call, ledger, id, values);
}

/** What stands on the line of whoever comes to a training, beside the name. */
export async function signedIn(call: StaffCall, { values }: KeptPage): Promise<LineValues> {
  const hours = await hoursOfTraining(call, values.training ?? '');

  return {
    ...{ cameOn: dayOf(call.now), training: values.training, hours, way: '扫码' },
    ...{ signedAt: timeOf(call.now), score: null, note: null },
  };
}

/** The fields of a register that were typed on the page. @throws DomainError InputInvalid naming the field */
export function readTyped(ledger: Ledger, page: KeptPage, answers: Answers): LineValues {
  return Object.fromEntries(
    fieldsOf(page).map(({ key }) => {
      const field = ledger.fields[key];
      const read = field ? readField(field, answers[key] ?? '', {}) : { value: null };
      if ('fault' in read) throw fieldError('InputInvalid', `answers.${key}`, read.fault);

      return [key, read.value];
    }),
  );
}

/** @throws DomainError InputInvalid naming the first field that is wrong */
export function checked(ledger: Ledger, values: LineValues): LineValues {
  const [first] = Object.entries(faultsOf(ledger, values));
  if (first) throw fieldError('InputInvalid', `answers.${first[0]}`, first[1]);

  return values;
}
