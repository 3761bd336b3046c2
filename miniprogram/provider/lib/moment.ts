/** The moment of a day and an hour as typed, `9:30` or `14：05`, in China; `null` when it is none. */
export function momentOf(day: string, typed: string): string | null {
  const [, hour, minute] = /^\s*([01]?\d|2[0-3])\s*[:：点时]\s*([0-5]\d)?\s*分?\s*$/.exec(typed) ?? [];
  if (hour === undefined || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;

  return new Date(`${day}T${hour.padStart(2, '0')}:${minute ?? '00'}:00+08:00`).toISOString();
}
