import type { InferOutput } from 'valibot';
import type { exportData as contract, OwnData } from '../../contract/own-data/own-data';
import { awaitsConfirmation } from '../../domain/case/case-facts';
import { myQuestions } from '../consultation/my-questions';
import type { CitizenCall } from '../platform/calls/people';
import { citizenCase } from '../progress/citizen-case';
import { ownLines } from '../progress/my-cases';

const inPart = 10;
const most = 1000;

/** Everything kept about the caller: the list, then each application of the part whole. */
export async function exportData(
  { from }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<OwnData> {
  const { office, person } = call;
  const lines = await ownLines(call, most);
  const own = lines.filter(({ part }) => part !== 'member');
  const found = await Promise.all(
    own.slice(from, from + inPart).map(({ caseId }) => office.cases.find(caseId)),
  );
  const cases = found.filter(
    (one) => one !== null && one.ownerKey === person.key && !awaitsConfirmation(one),
  );
  const isFirst = from === 0;

  return {
    cases: await Promise.all(cases.flatMap((one) => (one ? [citizenCase(one, call)] : []))),
    joined: isFirst ? lines.filter(({ part }) => part === 'member') : [],
    questions: isFirst ? (await myQuestions({}, call)).questions : [],
    more: from + inPart < own.length ? from + inPart : null,
  };
}
