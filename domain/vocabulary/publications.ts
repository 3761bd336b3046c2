/** What a centre publishes of its own work. */
export const publicationKinds = {
  figures: '工作数据',
  outcomes: '办理结果',
  notice: '通知',
} as const;

export type PublicationKind = keyof typeof publicationKinds;
