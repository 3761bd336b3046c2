export interface Count {
  readonly words: string;
  readonly over: boolean;
}

/** From this share of a short bound on the count is shown; a long text shows it from the first sign. */
const near = 0.8;

/** How long a text is beside its bound, as the office counts; nothing while that is of no interest. */
export function countSaid(text: string, most: number, isLong: boolean): Count | null {
  const long = text.trim().length;
  if (long > most) return { words: `最多${most}个字，现在${long}个，请删去${long - most}个。`, over: true };
  if (long === 0 || (!isLong && long < most * near)) return null;

  return { words: `${long}／${most} 字`, over: false };
}
