import type { Wording } from '../wording';

/** What a handler tells the person at the first meeting (law-back-half §A.2: the four tellings). */
export const tellings = {
  duties: { citizen: '律师要为您做什么', staff: '承办人员的职责' },
  relief: { citizen: '打官司没钱，怎样向法院申请救助', staff: '申请司法救助的途径' },
  risks: { citizen: '主要的风险和后果', staff: '主要风险和后果' },
  rights: { citizen: '您的权利和义务', staff: '受援人的权利和义务' },
} as const satisfies Record<string, Wording>;

export type Telling = keyof typeof tellings;
