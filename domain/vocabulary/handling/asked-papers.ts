/** The letters that a handler asks the centre for, as the phone offers them. */
export const askedPapers = {
  'FZ-015': '介绍信：我自己去调查取证',
  'FZ-007': '协作函：请外地的法律援助中心帮忙查',
} as const;

export type AskedPaper = keyof typeof askedPapers;
