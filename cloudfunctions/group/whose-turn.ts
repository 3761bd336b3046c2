import type { CaseState } from '../../domain/vocabulary/case-states';

/** Who acts next, as a citizen says it; `null` where nobody has to. */
const turns: Readonly<Record<CaseState, string | null>> = {
  DRAFT: '等您填完提交',
  SUBMITTED: '等中心受理',
  NOTIFIED: '等中心安排律师',
  SUPPLEMENT: '等您补材料',
  REVIEWING: '等中心审查',
  VERIFYING: '等外地核实',
  PENDING_APPROVAL: '等中心决定',
  ASSIGNING: '等中心安排律师',
  ASSIGNED: '等律师所安排人',
  ARRANGED: '等律师和您签协议',
  HANDLING: '律师在办',
  CLOSED: '等律师交案卷',
  FILE_REVIEW: '等中心归档',
  ARCHIVED: null,
  REFUSED: null,
  REFERRED: null,
  WITHDRAWN: null,
  DEEMED_WITHDRAWN: null,
  TERMINATED: null,
};

export function whoseTurn(state: CaseState): string | null {
  return turns[state];
}
