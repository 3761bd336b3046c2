import type { MyCaseLine } from '../../contract/progress/views';
import { fearedMatters } from '../../domain/vocabulary/matters/feared-matters';
import { quietName } from '../../domain/case/quiet-name';
import { caseStateLabel } from '../../domain/vocabulary/case-states';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import type { CaseLine } from '../platform/documents';
import { whoseTurn } from '../group/whose-turn';

/** One line of "我的申请"; works from a whole case as well as from a line. */
export function myCaseLine(c: Omit<CaseLine, 'entrance' | 'stationId' | 'centreId'>): MyCaseLine {
  const isDraft = c.state === 'DRAFT';
  // Lines of earlier versions do not say it: the matter does.
  const quiet = !isDraft && (c.desk.quiet ?? fearedMatters.includes(c.dispute.matter));

  return {
    caseId: c._id,
    receiptNo: c.receiptNo,
    state: c.state,
    stateLabel: caseStateLabel(c.state).citizen,
    matter: isDraft || quiet ? null : c.dispute.matter,
    matterLabel: isDraft
      ? null
      : quiet
        ? (c.desk.calledAs ?? quietName)
        : (matterOf(c.dispute.matter)?.plain ?? null),
    quiet,
    startedAt: c.createdAt,
    submittedAt: c.submittedAt,
    whoseTurn: whoseTurn(c.state),
    dueOn: c.desk.dueOn,
  };
}
