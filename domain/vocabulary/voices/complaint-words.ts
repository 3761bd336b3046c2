import type { Wording } from '../wording';

/** How a complaint or opinion came. */
export const complaintWays = {
  phone: '手机',
  window: '当面',
  call: '电话',
  letter: '来信',
  box: '意见箱',
  visit: '回访时说的',
} as const;

export type ComplaintWay = keyof typeof complaintWays;

/** Where a complaint stands. */
export const complaintStates = {
  received: { citizen: '收到了', staff: '等受理' },
  supplement: { citizen: '等您补充', staff: '等补充' },
  accepted: { citizen: '正在查', staff: '在查' },
  decided: { citizen: '查清了', staff: '等告知' },
  told: { citizen: '答复了', staff: '已告知' },
  merged: { citizen: '和您先前的投诉一起办', staff: '并入他件' },
} as const satisfies Record<string, Wording>;

export type ComplaintState = keyof typeof complaintStates;

/** What follows from a complaint: the result codes of the ministry's table 13. */
export const complaintResults = {
  penalty: '处罚、惩戒或处分',
  criticism: '批评、通报、限期整改',
  none: '不属实，不处理',
  declined: '不受理',
} as const;

export type ComplaintResult = keyof typeof complaintResults;

/** What the ministry's table calls it; whatever is not taken on stands in none of its columns. */
export const tableResults: Readonly<Record<ComplaintResult, string>> = {
  penalty: '处罚惩戒处分',
  criticism: '批评通报整改',
  none: '不属实',
  declined: '不受理',
};

/** Ways to go on for whoever does not agree. */
export const complaintAppeals = { reconsideration: '行政复议', lawsuit: '行政诉讼' } as const;

export type ComplaintAppeal = keyof typeof complaintAppeals;
