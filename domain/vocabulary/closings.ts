import type { Category as Kind } from './case-kinds';
import type { Wording } from './wording';

/** One way or result of a closing, and the kinds of case it belongs to. */
interface ClosingCode extends Wording {
  readonly kinds: readonly Kind[];
}

const every: readonly Kind[] = ['civil', 'criminal', 'administrative'];
const suits: readonly Kind[] = ['civil', 'administrative'];

/** 结案方式, fitted to the ministry's tables (law-back-half §A.3). Ending the aid is a step of its own, never typed here. */
export const closingWays = {
  judgment: { citizen: '法院判了。', staff: '判决或裁定', kinds: every },
  court_mediation: { citizen: '法院调解好了。', staff: '法院调解', kinds: suits },
  award: { citizen: '仲裁裁决了。', staff: '仲裁裁决', kinds: ['civil'] },
  arbitration_mediation: { citizen: '仲裁委调解好了。', staff: '仲裁调解', kinds: ['civil'] },
  peoples_mediation: { citizen: '调解员调解好了。', staff: '人民调解等', kinds: ['civil'] },
  settlement: { citizen: '和对方谈好了。', staff: '双方和解', kinds: suits },
  withdrawal: { citizen: '案子撤回了。', staff: '撤诉或撤回', kinds: suits },
  no_prosecution: { citizen: '检察院决定不起诉。', staff: '不起诉', kinds: ['criminal'] },
  dropped: { citizen: '公安撤了案子。', staff: '撤销案件', kinds: ['criminal'] },
  moved_on: { citizen: '这个阶段办完了。', staff: '移送下一阶段', kinds: ['criminal'] },
  done: { citizen: '事情办完了。', staff: '其他方式办结', kinds: every },
} as const satisfies Record<string, ClosingCode>;

/** 案件效果. A case won in part is told apart; reports count it as won. */
export const closingResults = {
  won: { citizen: '您赢了。', staff: '胜诉', kinds: suits },
  partly_won: { citizen: '您赢了一部分。', staff: '部分胜诉', kinds: suits },
  lost: { citizen: '这次没有打赢。', staff: '败诉', kinds: suits },
  settled: { citizen: '双方谈成了。', staff: '调解或和解', kinds: suits },
  withdrawn: { citizen: '没有再打下去。', staff: '撤诉', kinds: suits },
  adopted: { citizen: '律师的意见都采纳了。', staff: '意见全部采纳', kinds: ['criminal'] },
  partly_adopted: { citizen: '律师的意见采纳了一部分。', staff: '意见部分采纳', kinds: ['criminal'] },
  not_adopted: { citizen: '律师的意见没有采纳。', staff: '意见未采纳', kinds: ['criminal'] },
  finished: { citizen: '律师把该办的办了。', staff: '办结', kinds: every },
} as const satisfies Record<string, ClosingCode>;

export type ClosingWay = keyof typeof closingWays;
export type ClosingResult = keyof typeof closingResults;

/** Whether a way or result belongs to this kind of case. */
export function fitsKind({ kinds }: ClosingCode, kind: Kind): boolean {
  return kinds.includes(kind);
}
