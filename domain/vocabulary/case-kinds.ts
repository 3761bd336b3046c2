import type { Facts } from '../eligibility/facts';

/** 案件类别, as papers and statistics name it. */
export const categories: Readonly<Record<NonNullable<Facts['category']>, string>> = {
  civil: '民事',
  criminal: '刑事',
  administrative: '行政',
};

/** 户籍. */
export const households: Readonly<Record<NonNullable<Facts['household']>, string>> = {
  rural: '农村',
  urban: '城镇',
};

/** 诉讼地位, before anybody has named it in a court's words. */
export const sides: Readonly<Record<NonNullable<Facts['side']>, string>> = {
  claimant: '提出方',
  defendant: '被提出方',
};
