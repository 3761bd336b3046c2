import type { Wording } from './wording';

/**
 * The main states of a case (law.md §4). One list for code, screens, statistics and tests.
 */
export const caseStates = [
  'DRAFT',
  'SUBMITTED',
  'NOTIFIED',
  'SUPPLEMENT',
  'REVIEWING',
  'VERIFYING',
  'PENDING_APPROVAL',
  'ASSIGNING',
  'ASSIGNED',
  'ARRANGED',
  'HANDLING',
  'CLOSED',
  'FILE_REVIEW',
  'ARCHIVED',
  'REFUSED',
  'REFERRED',
  'WITHDRAWN',
  'DEEMED_WITHDRAWN',
  'TERMINATED',
] as const;

export type CaseState = (typeof caseStates)[number];

/** Nothing more is decided here; only what the law still allows (an objection, filing away, a subsidy). */
export const endStates = [
  'REFERRED',
  'WITHDRAWN',
  'DEEMED_WITHDRAWN',
  'REFUSED',
  'TERMINATED',
  'ARCHIVED',
] as const satisfies readonly CaseState[];

/** Whether the main procedure is over. */
export function isEndState(state: CaseState): boolean {
  return (endStates as readonly CaseState[]).includes(state);
}

/** The states of a case in words (law.md §4). */
export const caseStateWording: Readonly<Record<CaseState, Wording>> = {
  DRAFT: { citizen: '还没提交', staff: '草稿' },
  SUBMITTED: { citizen: '已提交', staff: '待受理' },
  NOTIFIED: { citizen: '正在安排律师', staff: '通知待指派' },
  SUPPLEMENT: { citizen: '需要补材料', staff: '待补材料' },
  REVIEWING: { citizen: '审核中', staff: '审查中' },
  VERIFYING: { citizen: '审核中', staff: '异地核查' },
  PENDING_APPROVAL: { citizen: '审核中', staff: '待审批' },
  ASSIGNING: { citizen: '已决定给予，正在安排律师', staff: '待指派' },
  ASSIGNED: { citizen: '正在安排律师', staff: '待律所安排' },
  ARRANGED: { citizen: '律师已定，等签协议', staff: '待签协议' },
  HANDLING: { citizen: '律师办理中', staff: '办理中' },
  CLOSED: { citizen: '已办结', staff: '待交案卷' },
  FILE_REVIEW: { citizen: '已办结', staff: '案卷审查' },
  ARCHIVED: { citizen: '已归档', staff: '已归档' },
  REFUSED: { citizen: '这次没有同意', staff: '不予援助' },
  REFERRED: { citizen: '已转其他中心', staff: '已转出' },
  WITHDRAWN: { citizen: '已撤回', staff: '已撤回' },
  DEEMED_WITHDRAWN: { citizen: '没补材料，视为撤回', staff: '视为撤回' },
  TERMINATED: { citizen: '已终止', staff: '已终止' },
};

/** The words for one state. */
export function caseStateLabel(state: CaseState): Wording {
  return caseStateWording[state];
}
