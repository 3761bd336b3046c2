import type { Case } from '../../case/case';
import type { PaperCode } from '../../vocabulary/paper-codes';
import type { Outcome } from '../../case/review-record';
import { sampleCase } from '../../case/sample-case';
import type { CaseRecords } from '../../case/records';
import { upcast } from '../../case/upcast';
import type { CaseState } from '../../vocabulary/case-states';
import type { ActingPerson } from '../acting-person';
import type { Role } from '../../vocabulary/roles';

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

/** The case with papers issued. */
export function withPapers(c: Case, codes: readonly PaperCode[], at = '2026-11-05T02:00:00.000Z'): Case {
  const issued = codes.map((code, index) => ({
    id: `paper-${c.papers.length + index + 1}`,
    code,
    number: `青援字〔2026〕第${c.papers.length + index + 1}号`,
    issuedAt: at,
    issuedBy: 'staff-1',
    content: {},
    fileId: null,
    voidedAt: null,
    voidReason: null,
    servedAt: null,
    servedHow: null,
  }));

  return { ...c, papers: [...c.papers, ...issued] };
}

/** What `li` decided. */
export function outcomeOf(result: Outcome['result'], at = '2026-11-02T01:00:00.000Z'): Outcome {
  const ground = result === 'refused' ? 'out_of_scope' : null;

  return { by: 'li', at, result, ground, reason: '', articles: [], overrideReason: null };
}

/** An assignment in the hands of `lawyer-1`. */
export const assignment = {
  assignedAt: '2026-11-06T02:00:00.000Z',
  firmId: 'firm-1',
  firmName: '青禾正和律师事务所',
  lawyerId: 'lawyer-1',
  lawyerName: '孙律师',
  lawyerPhone: '13500135000',
  reasons: ['轮到'],
  arrangedAt: '2026-11-06T03:00:00.000Z',
  agreedAt: '2026-11-07T03:00:00.000Z',
  excuse: null,
  endedAt: null,
  endReason: null,
} as const;
