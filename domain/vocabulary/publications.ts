/** What a centre writes of its own work to publish it. */
export const ownPublicationKinds = {
  figures: '工作数据',
  outcomes: '办理结果',
  notice: '通知',
} as const;

/** What everybody may read of a centre's work; stories come from the register of cases. */
export const publicationKinds = { ...ownPublicationKinds, story: '典型案例' } as const;

export type PublicationKind = keyof typeof publicationKinds;
