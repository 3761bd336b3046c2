import type { Wording } from '../wording';

/**
 * How far the dispute has come (诉讼阶段). Aid is one grant per stage. `before` is 尚未进入法律程序, `in_absentia`
 * 缺席审判, `petition` 申诉, `retrial` 再审(已裁定).
 */
export const stages = {
  before: { citizen: '还没打官司', staff: '尚未进入法律程序' },
  mediation: { citizen: '正在调解', staff: '调解' },
  arbitration: { citizen: '正在仲裁', staff: '仲裁' },
  investigation: { citizen: '公安在查', staff: '侦查' },
  prosecution: { citizen: '检察院在看', staff: '审查起诉' },
  first_instance: { citizen: '法院第一次审', staff: '一审' },
  first_instance_ordinary: { citizen: '法院第一次审', staff: '一审普通程序' },
  second_instance: { citizen: '上诉了', staff: '二审' },
  death_review: { citizen: '死刑复核', staff: '死刑复核' },
  in_absentia: { citizen: '人不在场，法院开庭', staff: '缺席审判' },
  petition: { citizen: '判完了，在申诉', staff: '申诉' },
  retrial: { citizen: '法院要重新审', staff: '再审（已裁定）' },
  enforcement: { citizen: '判完了，对方没做', staff: '执行' },
  other: { citizen: '其他', staff: '其他' },
} as const satisfies Record<string, Wording>;

export type Stage = keyof typeof stages;
