import type { Case } from '../../domain/case/case';
import { nameKey } from '../../domain/identity/name';
import { currentAssignment } from '../../domain/procedure';
import { opponentNames } from '../casework/line/opponent-names';
import { nameSearchKey, opponentSearchKey } from '../casework/line/search-keys';
import { asNow, recordFields } from '../platform/store/cases';
import type { WorkCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';

const most = 200;
const fields = [
  ...recordFields('assignment.assignments'),
  'held.firmId',
  'applicant.name',
  'members.name',
  'dispute.opponent',
];

type Sides = Pick<Case, 'applicant' | 'members' | 'dispute'>;

/** The names on both sides of a case, in the form that any spelling has. */
function keysOf({ applicant, members, dispute }: Sides) {
  return {
    aided: new Set([applicant, ...members].map(({ name }) => nameKey(name))),
    against: new Set(opponentNames(dispute.opponent).map(nameKey)),
  };
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((key) => other.has(key));
}

/**
 * Firms that act in another aided case for whoever this case is against, or against whoever it is for: both sides never
 * get one firm (律师法-39, 杭-32), whichever case came first and however the name is spelled there.
 */
export async function opposingFirms(
  c: Pick<Case, '_id' | 'centreId'> & Sides,
  { office }: WorkCall,
): Promise<readonly string[]> {
  const blind = (use: string, text: string) => office.blind(use, text);
  const mine = keysOf(c);
  const keys = [
    ...[...mine.against].map((name) => nameSearchKey(blind, name)),
    ...[...mine.aided].map((name) => opponentSearchKey(blind, name)),
  ];
  const others = await office.store.find(
    'cases',
    { centreId: c.centreId, 'desk.searchKeys': is.oneOf(keys) },
    { limit: most, fields },
  );

  return others.flatMap((other) => {
    if (other._id === c._id) return [];
    const theirs = keysOf(other);
    const isOpposed = meet(mine.against, theirs.aided) || meet(mine.aided, theirs.against);

    return isOpposed ? (currentAssignment(asNow(other))?.firmId ?? other.held?.firmId ?? []) : [];
  });
}
