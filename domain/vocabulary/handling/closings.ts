import type { ClosingResult, ClosingWay } from './closing-kinds';
import type { Wording } from '../wording';

/** 结案方式, fitted to the ministry's tables (law-back-half §A.3). Ending the aid is a step of its own, never typed here. */
export const closingWays = {
  judgment: { citizen: '法院判了。', staff: '判决或裁定' },
  court_mediation: { citizen: '法院调解好了。', staff: '法院调解' },
  award: { citizen: '仲裁裁决了。', staff: '仲裁裁决' },
  arbitration_mediation: { citizen: '仲裁委调解好了。', staff: '仲裁调解' },
  peoples_mediation: { citizen: '调解员调解好了。', staff: '人民调解等' },
  settlement: { citizen: '和对方谈好了。', staff: '双方和解' },
  withdrawal: { citizen: '案子撤回了。', staff: '撤诉或撤回' },
  no_prosecution: { citizen: '检察院决定不起诉。', staff: '不起诉' },
  dropped: { citizen: '公安撤了案子。', staff: '撤销案件' },
  moved_on: { citizen: '这个阶段办完了。', staff: '移送下一阶段' },
  done: { citizen: '事情办完了。', staff: '其他方式办结' },
} as const satisfies Record<ClosingWay, Wording>;

/** 案件效果. A case won in part is told apart; reports count it as won. */
export const closingResults = {
  won: { citizen: '您赢了。', staff: '胜诉' },
  partly_won: { citizen: '您赢了一部分。', staff: '部分胜诉' },
  lost: { citizen: '这次没有打赢。', staff: '败诉' },
  settled: { citizen: '双方谈成了。', staff: '调解或和解' },
  withdrawn: { citizen: '没有再打下去。', staff: '撤诉' },
  adopted: { citizen: '律师的意见都采纳了。', staff: '意见全部采纳' },
  partly_adopted: { citizen: '律师的意见采纳了一部分。', staff: '意见部分采纳' },
  not_adopted: { citizen: '律师的意见没有采纳。', staff: '意见未采纳' },
  finished: { citizen: '律师把该办的办了。', staff: '办结' },
} as const satisfies Record<ClosingResult, Wording>;

export type { ClosingResult, ClosingWay } from './closing-kinds';
