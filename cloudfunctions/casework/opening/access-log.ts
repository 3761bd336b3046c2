import type { Case } from '../../../domain/case/case';
import type { AccessRecord } from '../../platform/documents';
import { newId } from '../../platform/ids';
import type { WorkCall } from '../../platform/calls/people';
import { sealed } from '../../platform/sealing/seals';

/** Looking is logged too (design §4): who opened which evidence, paper or number. Written before it is shown. */
export async function noteLook(
  { office, person, now }: WorkCall,
  { _id: caseId, centreId }: Case,
  what: AccessRecord['what'],
  target: string,
): Promise<void> {
  const who = { id: person.id, name: person.name, role: person.roles[0] ?? '' };
  const line: AccessRecord = { _id: newId(), at: now, centreId, caseId, who, what, target };
  await office.store.add('access_log', sealed(office.keys, 'access_log', line));
}
