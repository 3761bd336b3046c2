import { blindIndex, keysFrom } from '../../cloudfunctions/platform/sealing/keys';
import type { CasePart } from '../../cloudfunctions/casework/opening/rights-of-parts';
import type { CaseState } from '../../domain/vocabulary/case-states';
import { dataOf, type TestOffice } from '../cloud';
import { atStation } from '../station-cases';
import type { Stored } from '../stored';
import type { CaseInStates } from './cases';
import { handlersAt } from './handlers';

/** One phone, and the document of the case as it would be if the phone stood to it so. */
export interface PartPhone {
  readonly part: CasePart;
  readonly openid: string;
  /** Whether it is of the register, and asks the door of those who handle cases. */
  readonly handles: boolean;
  readonly documentIn: (state: CaseState) => Stored;
}

const at = '2026-11-20T02:00:00.000Z';
type Record_ = Readonly<Record<string, unknown>>;

function waiting(snapshot: Stored, ownerKey: string, confirmedAt: string | null): Stored {
  const how = confirmedAt === null ? null : 'phone';
  const confirmation = { helperKey: ownerKey, confirmedAt, how, wrong: null };

  return {
    ...snapshot,
    ...(confirmedAt === null && { ownerKey }),
    desk: { ...(snapshot.desk as Record_), unconfirmed: confirmedAt === null },
    intake: { ...(snapshot.intake as Record_), confirmation },
  };
}

function withoutMembers(snapshot: Stored): Stored {
  const members = (snapshot.members as readonly Record_[]).map((one) => ({ ...one, leftAt: at }));

  return { ...snapshot, members, memberKeys: [] };
}

function withLawyerGone(snapshot: Stored): Stored {
  const assignment = snapshot.assignment as Record_ & { readonly assignments: readonly Record_[] };
  const assignments = assignment.assignments.map((one) => ({ ...one, endedAt: at, endReason: 'declined' }));

  return { ...snapshot, assignment: { ...assignment, assignments } };
}

/** Ties the phones that a case can know, and says for each how the case lies in the database. */
export async function partPhones(
  office: TestOffice,
  { owner, member, snapshots }: CaseInStates,
): Promise<readonly PartPhone[]> {
  const keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  const keyOf = (openid: string) => blindIndex(keys, 'openid', openid);
  await atStation(office, 'part-helper');
  const ended = await atStation(office, 'part-ended');
  await atStation(office, 'part-confirmed');
  dataOf(await office.desk('chenli', 'endStationWorker', { id: ended }));
  await handlersAt(office);
  const whole = (state: CaseState): Stored => snapshots[state];
  const ofOther = (state: CaseState): Stored => waiting(snapshots[state], keyOf('part-other-helper'), null);
  const citizen = (part: CasePart, openid: string, documentIn: PartPhone['documentIn']): PartPhone => ({
    ...{ part, openid, documentIn },
    handles: false,
  });
  const handler = (part: CasePart, openid: string, documentIn = whole): PartPhone => ({
    ...{ part, openid, documentIn },
    handles: true,
  });

  return [
    citizen('owner', owner, whole),
    citizen('helper', 'part-helper', (state) => waiting(snapshots[state], keyOf('part-helper'), null)),
    citizen('endedHelper', 'part-ended', (state) => waiting(snapshots[state], keyOf('part-ended'), null)),
    citizen('confirmedHelper', 'part-confirmed', (state) =>
      waiting(snapshots[state], keyOf('part-confirmed'), at),
    ),
    citizen('member', member, ofOther),
    citizen('formerMember', member, (state) => withoutMembers(ofOther(state))),
    citizen('stranger', 'part-stranger', ofOther),
    handler('lawyer', 'mh-1'),
    handler('manager', 'mh-2'),
    handler('formerLawyer', 'mh-1', (state) => withLawyerGone(snapshots[state])),
    handler('otherHandler', 'mh-3'),
  ];
}
