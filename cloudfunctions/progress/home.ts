import type { HomeAnswer } from '../../contract/citizen/cases';
import type { PackId } from '../../domain/eligibility/pack';
import { centreCard, centreOf } from '../network/centre';
import { incomingFolder } from '../platform/files';
import type { CitizenCall } from '../platform/people';
import { ownLines } from './my-cases';

/** What the first page needs, in one call of the phone. */
export async function home(_input: object, call: CitizenCall): Promise<HomeAnswer> {
  const { office, person } = call;
  const [centre, { templates, packId }, cases] = await Promise.all([
    centreCard(office),
    centreOf(office),
    ownLines(call),
  ]);

  return {
    centre,
    cases,
    templates,
    uploadTo: incomingFolder(person.openid),
    demo: office.demo,
    rules: { packId: packId as PackId },
  };
}
