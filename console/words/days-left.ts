/** How near a due day is: decides colour and weight, never alone (the words say it too). */
export type Nearness = 'ok' | 'soon' | 'today' | 'late';

/** Days left as staff say them: 剩2天 · 今天 · 已超1天; `null` where no clock runs. */
export function daysLeftText(days: number | null): string {
  if (days === null) return '无期限';
  if (days === 0) return '今天';
  return days > 0 ? `剩${days}天` : `已超${-days}天`;
}

/** Two days or fewer count as soon. */
export function nearness(days: number | null): Nearness {
  if (days === null || days > 2) return 'ok';
  if (days < 0) return 'late';
  return days === 0 ? 'today' : 'soon';
}
