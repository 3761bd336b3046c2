/** CloudBase's seven-field timers: second minute hour day month weekday year, in UTC+8. */
const fields = [
  { from: 0, to: 59 },
  { from: 0, to: 59 },
  { from: 0, to: 23 },
  { from: 1, to: 31 },
  { from: 1, to: 12, names: 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC' },
  { from: 0, to: 6, names: 'SUN MON TUE WED THU FRI SAT' },
  { from: 1970, to: 2099 },
] as const;

const [DAY, WEEKDAY] = [3, 5] as const;
const CHINA_OFFSET = 8 * 3600_000;

export type Schedule = (time: Date) => boolean;

/**
 * Reads a timer's schedule. With both day and weekday given, either one is enough.
 * @returns whether the schedule fires in the second that the time lies in
 * @throws RangeError when the text is not a valid seven-field schedule
 */
export function parseSchedule(text: string): Schedule {
  const parts = text.trim().split(/\s+/);
  if (parts.length !== fields.length) throw new RangeError(`a timer has seven fields: ${text}`);
  const sets = parts.map((part, index) => valuesOf(part, index));
  const anyDay = isAny(parts[DAY]);
  const anyWeekday = isAny(parts[WEEKDAY]);
  return (time) => {
    const values = chinaFields(time);
    const hit = (index: number) => sets[index]?.has(values[index] ?? -1) === true;
    const day = anyDay || anyWeekday ? hit(DAY) && hit(WEEKDAY) : hit(DAY) || hit(WEEKDAY);
    return day && [0, 1, 2, 4, 6].every(hit);
  };
}

const isAny = (part: string | undefined) => part === '*' || part === '?';

function chinaFields(time: Date): number[] {
  const china = new Date(time.getTime() + CHINA_OFFSET);
  return [
    china.getUTCSeconds(),
    china.getUTCMinutes(),
    china.getUTCHours(),
    china.getUTCDate(),
    china.getUTCMonth() + 1,
    china.getUTCDay(),
    china.getUTCFullYear(),
  ];
}

/** All values that one field allows: `*`, `5`, `1-5`, every tenth by a slash, `3/10`, `1-30/2`, lists of them, names. */
function valuesOf(part: string, index: number): Set<number> {
  const field = fields[index] as { from: number; to: number; names?: string };
  const values = new Set<number>();
  for (const item of part.split(',')) {
    const [range = '', step] = item.split('/');
    const [first, last] = isAny(range) ? [field.from, field.to] : endsOf(range, field, step !== undefined);
    const by = step === undefined ? 1 : Number(step);
    if (!(Number.isInteger(by) && by > 0 && first >= field.from && last <= field.to && first <= last)) {
      throw new RangeError(`not a valid timer field: ${part}`);
    }
    for (let value = first; value <= last; value += by) values.add(value);
  }
  return values;
}

function endsOf(range: string, field: { to: number; names?: string }, stepped: boolean): [number, number] {
  const [low = '', high] = range.split('-');
  const first = numberOf(low, field.names);
  if (high !== undefined) return [first, numberOf(high, field.names)];
  return [first, stepped ? field.to : first];
}

function numberOf(text: string, names: string | undefined): number {
  const at = names?.split(' ').indexOf(text.toUpperCase()) ?? -1;
  if (at >= 0) return names?.startsWith('JAN') ? at + 1 : at;
  return /^\d+$/.test(text) ? Number(text) : NaN;
}
