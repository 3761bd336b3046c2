/** Where the money of a subsidy comes from; one case is never paid twice, whatever the source (law-back-half §D.4). */
export const fundingSources = {
  budget: '财政',
  lottery: '中彩金',
  foundation: '法律援助基金会',
  other: '其他',
} as const;

export type FundingSource = keyof typeof fundingSources;
