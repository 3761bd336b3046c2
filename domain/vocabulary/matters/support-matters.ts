import type { MatterCode } from './matters';

/** 赡养费, 抚养费, 扶养费: what is due again and again, month by month unless said otherwise. */
export const supportMatters: readonly string[] = [
  'support_of_parents',
  'child_support',
  'spousal_support',
] satisfies MatterCode[];
