/** How long what belongs to no file is kept, in days; what belongs to a file is kept with it, registers as each says. */
export const keptFor = {
  /** A form that nobody handed in, since it was last typed in. */
  draft: 180,
  /** A message to the phone that was sent or told. */
  message: 365,
} as const;

/** What went and why, for the office's own log: `{n}` is filled in. */
export const removalWords = {
  draft: '半年没有动过、也没有交的申请草稿',
  message: '发出一年以上的消息',
  ledger: '台账里保管期满的登记',
} as const;

export type RemovalReason = keyof typeof removalWords;
