import { planOf } from '../../domain/eligibility';
import type { HomeAnswer } from '../../contract/progress/cases';
import { dayOf } from '../../domain/time/times';
import { centreCard, centreOf } from '../centre/centre';
import { templateIds } from '../centre/templates';
import { incomingFolder } from '../platform/files/files';
import type { CitizenCall } from '../platform/calls/people';
import { ownLines } from './my-cases';

/** What the first page needs, in one call of the phone. */
export async function home(_input: object, call: CitizenCall): Promise<HomeAnswer> {
  const { office, person } = call;
  const today = dayOf(call.now);
  const [centre, own, cases] = await Promise.all([
    centreCard(office, today),
    centreOf(office),
    ownLines(call),
  ]);
  const { packId, switches } = planOf(own, today);
  const standard = switches.standardAmount;

  return {
    centre,
    cases,
    templates: templateIds(own),
    uploadTo: incomingFolder(office.keys, person.openid),
    demo: office.demo,
    rules: { packId, own: switches, ...(standard && { standard: standard.value }) },
  };
}
