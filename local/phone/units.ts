/**
 * WeChat's `rpx`, and `vw`, `vh`, `rem` as they would be inside a phone, become variables that the host
 * sets on its frame and pages.
 */
export function relativeUnits(value: string): string {
  return value.replace(
    /(?<![\w#.-])(-?\d*\.?\d+)(rpx|rem|vh|vw)\b/g,
    (_whole, amount: string, unit: string) => `calc(var(--${unit}) * ${amount})`,
  );
}
