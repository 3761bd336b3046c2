/** 案件类别, as papers and statistics name it. */
export const categories = {
  civil: '民事',
  criminal: '刑事',
  administrative: '行政',
} as const satisfies Record<string, string>;

export type Category = keyof typeof categories;

/** 户籍. */
export const households = {
  rural: '农村',
  urban: '城镇',
} as const satisfies Record<string, string>;

export type Household = keyof typeof households;

/** 诉讼地位, before anybody has named it in a court's words. */
export const sides = {
  claimant: '提出方',
  defendant: '被提出方',
} as const satisfies Record<string, string>;

export type LitigationSide = keyof typeof sides;
