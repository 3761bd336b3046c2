/** The answers of FZ-032 as they are rated. */
export const ratedItems = {
  attitude: '服务态度',
  contact: '沟通交流',
  rights: '维护合法权益',
  result: '案件结果',
  whole: '总体评价',
} as const;

export type RatedItem = keyof typeof ratedItems;

/** The scale of FZ-032, with the points that 满意率 counts by. */
export const ratingScale = { 满意: 5, 基本满意: 3, 不满意: 1 } as const;

/** What somebody answers when they are asked how it went. */
export interface VisitSaid {
  readonly ratings: Readonly<Record<RatedItem, RatingWord>>;
  readonly feeAsked: boolean;
  readonly told: boolean;
  readonly performed: 'yes' | 'partly' | 'no';
  readonly text: string | null;
}

export type RatingWord = keyof typeof ratingScale;
