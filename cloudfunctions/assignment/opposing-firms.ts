import type { Case } from '../../domain/case/case';
import { currentAssignment } from '../../domain/procedure';
import type { StaffCall } from '../platform/people';

const most = 50;
/** Longer ones are companies and offices, which nobody aids. */
const longestName = 6;

/** Firms that act in another aided case for whoever this case is against: both sides never get one firm (杭-32). */
export async function opposingFirms(
  { _id, centreId, dispute }: Case,
  { office }: StaffCall,
): Promise<readonly string[]> {
  if ([...dispute.opponent].length > longestName) return [];
  const key = office.blind('search:name', dispute.opponent);
  const others = await office.store.find(
    'cases',
    { centreId, 'desk.searchKeys': key },
    { limit: most, fields: ['side.assignments', 'applicant.name'] },
  );

  return others
    .filter((other) => other._id !== _id)
    .flatMap((other) => currentAssignment({ side: other.side } as Case)?.firmId ?? []);
}
