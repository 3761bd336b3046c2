import { spanInDays } from '../../domain/time/moments';
import { noTurns, type Turns } from '../../domain/assignment/provider';
import type { Assignment } from '../../domain/case/records/assignment-record';
import type { HeldStep } from '../../domain/case/history/held-step';
import type { CaseState } from '../../domain/vocabulary/case-states';
import type { Instant } from '../../domain/time/times';
import { asNow, recordFields } from '../platform/store/cases';
import type { Office } from '../platform/office';

/** What the rotation reads of a case. */
export interface AssignedCase {
  readonly _id: string;
  readonly receiptNo: string | null;
  readonly state: CaseState;
  readonly assignment: { readonly assignments: readonly Assignment[] };
  /** An assignment that goes out in some minutes counts already. */
  readonly held?: Pick<HeldStep, 'at' | 'lawyerId'> | null;
}

const most = 1000;
const year = 366;
const underWay: readonly CaseState[] = ['ASSIGNED', 'ARRANGED', 'HANDLING', 'CLOSED', 'FILE_REVIEW'];

/** The newest thousand open and the newest thousand finished cases with their assignments, remembered for a minute. */
export function assignedCases(office: Office, centreId: string): Promise<readonly AssignedCase[]> {
  return office.remembered(`assigned:${centreId}`, async () => {
    const page = {
      limit: most,
      order: [['desk.rank', 'asc']] as const,
      fields: ['receiptNo', 'state', ...recordFields('assignment.assignments'), 'held.at', 'held.lawyerId'],
    };
    const lists = await Promise.all(
      [true, false].map((open) => office.store.find('cases', { centreId, 'desk.open': open }, page)),
    );

    return lists
      .flat()
      .map(asNow)
      .filter(({ assignment, held }) => assignment.assignments.length > 0 || held?.lawyerId);
  });
}

/** After an assignment the turns are counted anew, or the next case would go to the same lawyer. */
export function forgetTurns(office: Office, centreId: string): void {
  office.forget(`assigned:${centreId}`);
}

/**
 * Load and turns by lawyer. A case is one turn, even when the lawyer left it later or was assigned to it twice; it is
 * a load only of whoever was assigned last.
 */
export function turnsOf(cases: readonly AssignedCase[], now: Instant): ReadonlyMap<string, Turns> {
  const turns = new Map<string, Turns>();
  for (const { state, assignment, held } of cases) {
    const last = assignment.assignments.at(-1);
    const isHolding = last?.endedAt === null && underWay.includes(state);
    const holder = held?.lawyerId ?? (isHolding ? last.lawyerId : null);
    const given = held ? [{ lawyerId: held.lawyerId, assignedAt: held.at }] : [];
    for (const [lawyerId, assignedAt] of newestByLawyer([...assignment.assignments, ...given])) {
      const before = turns.get(lawyerId) ?? noTurns;
      const isThisYear = spanInDays(assignedAt, now) < year;
      turns.set(lawyerId, {
        openCases: before.openCases + (lawyerId === holder ? 1 : 0),
        assignedThisYear: before.assignedThisYear + (isThisYear ? 1 : 0),
        lastAssignedAt:
          before.lastAssignedAt !== null && before.lastAssignedAt > assignedAt
            ? before.lastAssignedAt
            : assignedAt,
      });
    }
  }

  return turns;
}

/** When each lawyer of a case was last assigned to it. */
function newestByLawyer(
  assignments: readonly Pick<Assignment, 'lawyerId' | 'assignedAt'>[],
): ReadonlyMap<string, Instant> {
  return new Map(
    assignments.flatMap(({ lawyerId, assignedAt }) =>
      lawyerId === null ? [] : [[lawyerId, assignedAt] as const],
    ),
  );
}
