import type { Wording } from '../wording';

/** What the bureau found when it looked into a complaint; received and upheld are counted apart (law-back-half §G). */
export const complaintFindings = {
  wholly: { citizen: '查了，情况属实。', staff: '属实' },
  partly: { citizen: '查了，有一部分属实。', staff: '部分属实' },
  declined: { citizen: '这件事不由我们处理。', staff: '不受理' },
  not: { citizen: '查了，没有查到这回事。', staff: '不属实' },
} as const satisfies Record<string, Wording>;

export type ComplaintFinding = keyof typeof complaintFindings;
