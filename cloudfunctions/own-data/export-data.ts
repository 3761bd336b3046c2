import { awaitsConfirmation } from '../../domain/case/case-facts';
import type { ConsultationView } from '../../contract/consultation/questions';
import type { CitizenCase } from '../../contract/progress/views';
import { myQuestions } from '../consultation/my-questions';
import type { CitizenCall } from '../platform/calls/people';
import { citizenCase } from '../progress/citizen-case';

const most = 20;

/** Everything kept about the caller: the list, then each application whole. */
export async function exportData(
  _input: object,
  call: CitizenCall,
): Promise<{ cases: readonly CitizenCase[]; questions: readonly ConsultationView[] }> {
  const { office, person } = call;
  const page = { limit: most, order: [['createdAt', 'desc']], fields: ['_id'] } as const;
  const own = await office.store.find('cases', { ownerKey: person.key }, page);
  const found = await Promise.all(own.map(({ _id }) => office.cases.find(_id)));
  const cases = found.filter(
    (one) => one !== null && one.ownerKey === person.key && !awaitsConfirmation(one),
  );
  const { questions } = await myQuestions({}, call);

  return {
    cases: await Promise.all(cases.flatMap((one) => (one ? [citizenCase(one, call)] : []))),
    questions,
  };
}
