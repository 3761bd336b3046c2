import type { Case } from '../../case/case';
import type { Outcome } from '../../case/records/review-record';
import { sampleCase } from '../../case/testing/sample-case';
import type { CaseRecords } from '../../case/records/records';
import { upcast } from '../../case/records/upcast';
import type { CaseState } from '../../vocabulary/case-states';
import type { ActingPerson } from '../acting-person';
import type { Role } from '../../vocabulary/persons/roles';

/** Invented people for trials of the procedure. */
export function person(id: string, ...roles: Role[]): ActingPerson {
  const [role] = roles;
  if (role === undefined) throw new RangeError('a person needs a role');

  return { id, role, name: id, roles, centreId: 'qinghe', firmId: 'firm-1', stationId: 'station-1' };
}

/** The owner of the sample case. */
export const owner: ActingPerson = {
  id: 'owner-key-1',
  role: 'applicant',
  name: '申请人',
  roles: ['applicant'],
};

type Areas = Omit<CaseRecords, 'notes'>;

/** Records by their own names, whichever area they stand in. */
export type Records = Pick<CaseRecords, 'notes'> &
  Areas['intake'] &
  Areas['review'] &
  Areas['assignment'] &
  Areas['handling'] &
  Areas['closing'] &
  Areas['voices'];

/** The records of a case with these on top, each in its area. */
export function withRecords(c: CaseRecords, records: Partial<Records>): CaseRecords {
  const { intake, review, assignment, handling, closing, voices, notes } = c;
  const side = { ...intake, ...review, ...assignment, ...handling, ...closing, ...voices, notes, ...records };

  return upcast({ side }) as unknown as CaseRecords;
}

/** The sample case in a state, with records on top. */
export function caseIn(state: CaseState, records: Partial<Records> = {}, rest: Partial<Case> = {}): Case {
  return { ...sampleCase, state, ...rest, ...withRecords({ ...sampleCase, ...rest }, records) };
}

/** What `li` decided. */
export function outcomeOf(result: Outcome['result'], at = '2026-11-02T01:00:00.000Z'): Outcome {
  const ground = result === 'refused' ? 'out_of_scope' : null;

  return { by: 'li', at, result, ground, reason: '', articles: [], overrideReason: null };
}
