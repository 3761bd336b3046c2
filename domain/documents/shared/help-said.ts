import type { Day } from '../../time/times';

/** What a duty lawyer may do for somebody without a defender (法-30). */
export const helpKinds = [
  '法律咨询',
  '程序选择建议',
  '申请变更强制措施',
  '对案件处理提出意见',
  '帮助申请法律援助',
  '其他',
] as const;

export type HelpKind = (typeof helpKinds)[number];

/** The person helped, as far as it is known; what is empty is written in by hand. */
export interface HelpedPerson {
  readonly name: string;
  readonly sex: string;
  readonly born: Day | null;
  readonly identityNumber: string;
  /** Where the person is held or lives. */
  readonly place: string;
  readonly charge: string;
  readonly organ: string;
}

/** Boxes to tick, ticked where it is known. */
export function boxes(all: readonly string[], chosen: readonly string[]): string {
  return all.map((one) => `${chosen.includes(one) ? '■' : '□'} ${one}`).join('　');
}
