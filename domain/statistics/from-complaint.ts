import { dayOf } from '../time/times';
import type { Instant } from '../time/times';
import { complaintFindings } from '../vocabulary/voices/complaint-findings';
import type { ComplaintFinding } from '../vocabulary/voices/complaint-findings';
import { complaintSubjects } from '../vocabulary/voices/complaint-subjects';
import type { ComplaintSubject } from '../vocabulary/voices/complaint-subjects';
import { complaintAppeals, tableResults } from '../vocabulary/voices/complaint-words';
import type { ComplaintAppeal, ComplaintResult } from '../vocabulary/voices/complaint-words';
import type { LedgerRecord } from './lines/ledger-record';

/** What of a complaint is counted; never who complained, nor of what in words. */
export interface CountedComplaint {
  readonly receivedAt: Instant;
  readonly about: ComplaintSubject;
  readonly finding: ComplaintFinding | null;
  readonly result: ComplaintResult | null;
  readonly answeredAt: Instant | null;
  readonly appeals: readonly ComplaintAppeal[];
}

/** A complaint as a line of the ledger: received, upheld and what followed stand apart (law-back-half §G). */
export function complaintLine(one: CountedComplaint): LedgerRecord {
  const { receivedAt, about, finding, result, answeredAt, appeals } = one;

  return {
    sheet: '投诉',
    cells: {
      日期: dayOf(receivedAt),
      事项: complaintSubjects[about],
      结果: finding ? complaintFindings[finding].staff : '在办',
      ...(result && { 处理: tableResults[result] }),
      ...(answeredAt && { 答复日: dayOf(answeredAt) }),
      后续: [...new Set(appeals.map((kind) => complaintAppeals[kind].slice(-2)))],
    },
  };
}
