import type { ComplaintLine } from '../../../contract/quality/complaint-register';
import { complaintWaits } from '../../../domain/quality/complaint-waits';
import { complaintFindings } from '../../../domain/vocabulary/voices/complaint-findings';
import { complaintSubjects } from '../../../domain/vocabulary/voices/complaint-subjects';
import { complaintStates, complaintWays } from '../../../domain/vocabulary/voices/complaint-words';
import { textColumn, type Column, type Row } from '../../kit/table/table';
import { daysLeftText, nearness } from '../../words/days-left';
import { momentText, now } from '../../words/when';

/** The columns of the register of complaints. */
export const complaintColumns: readonly Column[] = [
  textColumn('what', '投诉谁', 11),
  textColumn('at', '收到', 11),
  textColumn('way', '怎么来的', 6),
  textColumn('receiptNo', '案件', 10),
  textColumn('state', '办到哪里', 10),
  textColumn('waits', '等什么', 12),
];

/** A complaint in words. */
export function complaintRow(line: ComplaintLine): Row {
  const { id, about, whom, receivedAt, way, receiptNo, state, contested, finding, waits } = line;
  const [first] = waits;

  return {
    id,
    isClosed: waits.length === 0,
    ...(first && { clocks: { waits: nearness(first.daysLeft) } }),
    cells: {
      what: whom === null ? complaintSubjects[about] : `${complaintSubjects[about]} ${whom}`,
      at: momentText(receivedAt, now()),
      way: complaintWays[way],
      receiptNo: receiptNo ?? '',
      state: contested
        ? '不同意答复'
        : `${complaintStates[state].staff}${finding ? `（${complaintFindings[finding].staff}）` : ''}`,
      waits: first ? `${complaintWaits[first.wait]} ${daysLeftText(first.daysLeft)}` : '',
    },
  };
}
