/** How something is rated by whoever watches a lawyer work (FZ-030, FZ-031). */
export const workScale = ['好', '一般', '差'] as const;

export type WorkWord = (typeof workScale)[number];

/** What somebody of the centre rates who sits in on a hearing (FZ-030). */
export const sittingPoints = {
  punctual: '按时到庭',
  order: '遵守法庭秩序',
  prepared: '熟悉案情和证据',
  evidence: '举证和质证',
  argument: '发表代理、辩护意见',
  duty: '维护受援人合法权益',
} as const;

/** What the organ is asked to rate (FZ-031). */
export const opinionPoints = {
  order: '诉讼礼仪：守法庭秩序',
  respect: '诉讼礼仪：尊重诉讼参加人',
  dress: '诉讼礼仪：着装',
  language: '专业素养：语言表达',
  thinking: '专业素养：办案思路',
  law: '专业素养：引用法律',
  response: '专业素养：应变',
  spirit: '职业精神：认真尽责',
} as const;
