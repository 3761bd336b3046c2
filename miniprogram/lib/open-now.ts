import { addDays, dayOf, timeOf, usualCalendar, weekdayOf } from './domain';
import { dayWords } from './words';

const dayNames = '日一二三四五六';
const dash = '[–—~～-]|到|至';
const daysSaid = `(?:周|星期)([${dayNames}天])(?:(?:${dash})(?:周|星期)?([${dayNames}天]))?|每天`;
const timesSaid = `(\\d{1,2})[:：](\\d{2})(?:${dash})(\\d{1,2})[:：](\\d{2})`;
/** What may stand between days and times; any other word says more than is read here. */
const between = /[\s,，、和及;；]+|上午|下午/g;
const farthest = 20;

/** Days of the week (0 is Sunday) and the times at which a door is open on them, `09:00`. */
interface Opening {
  readonly weekdays: readonly number[];
  readonly times: readonly (readonly [from: string, to: string])[];
}

/** Each place in a text where the pattern stands, with its groups; the oldest systems have no matchAll. */
function eachOf(text: string, pattern: string): readonly RegExpExecArray[] {
  const found = text.match(new RegExp(pattern, 'g')) ?? [];

  return found.map((one) => new RegExp(pattern).exec(one)).filter((one) => one !== null);
}

const placeOf = (name: string): number => dayNames.indexOf(name === '天' ? '日' : name);

function weekdaysOf([whole, first = '', last]: RegExpExecArray): readonly number[] {
  if (whole === '每天') return [0, 1, 2, 3, 4, 5, 6];
  const from = placeOf(first);
  const count = last === undefined ? 1 : ((placeOf(last) - from + 7) % 7) + 1;

  return Array.from({ length: count }, (_, n) => (from + n) % 7);
}

const clock = (hour = '', minute = ''): string => `${hour.padStart(2, '0')}:${minute}`;

const said = (time: string): string => time.replace(/^0/, '');

/** Hours as a centre writes them: `周一到周五 9:00–12:00，14:00–17:30；周六 9:00–12:00`. `null` where more is said. */
function openingsOf(hours: string): readonly Opening[] | null {
  const rest = hours
    .replace(new RegExp(timesSaid, 'g'), '')
    .replace(new RegExp(daysSaid, 'g'), '')
    .replace(between, '');
  const found = hours.split(/[;；]/).map((part) => ({
    weekdays: eachOf(part, daysSaid).flatMap(weekdaysOf),
    times: eachOf(part, timesSaid).map(([, h, m, toH, toM]) => [clock(h, m), clock(toH, toM)] as const),
  }));
  const isWhole = found.every(({ weekdays, times }) => weekdays.length > 0 && times.length > 0);

  return rest === '' && isWhole ? found : null;
}

/** The times of one day. Who works from Monday to Friday rests and works as the state says. */
function timesOn(openings: readonly Opening[], day: string): Opening['times'] {
  const weekday = weekdayOf(day);
  const onWeekend = openings.some(({ weekdays }) => weekdays.includes(0) || weekdays.includes(6));
  const usual = openings.find(({ weekdays }) => weekdays.includes(weekday));
  if (onWeekend) return usual?.times ?? [];
  if (!usualCalendar.isWorking(day)) return [];

  return (usual ?? (weekday % 6 === 0 ? openings[0] : undefined))?.times ?? [];
}

/**
 * Whether a door is open now, or when it opens next: nobody sets out in vain.
 * @param hours as the centre wrote them
 * @param at the moment
 * @returns an empty text where the hours cannot be read for certain
 */
export function openNow(hours: string, at: string): string {
  const openings = openingsOf(hours);
  if (!openings) return '';
  const [today, time] = [dayOf(at), timeOf(at)];
  const open = timesOn(openings, today).find(([from, to]) => from <= time && time < to);
  if (open) return `现在开着门，到${open[1]}。`;
  const later = timesOn(openings, today).find(([from]) => from > time);
  if (later) return `现在没开门，今天${said(later[0])}开。`;
  const days = Array.from({ length: farthest }, (_, n) => addDays(today, n + 1));
  const next = days.find((day) => timesOn(openings, day).length > 0);
  if (next === undefined) return '';
  const [first] = timesOn(openings, next)[0] ?? [''];
  const rests = timesOn(openings, today).length === 0 ? '今天不上班' : '今天下班了';

  return `${rests}，${next === addDays(today, 1) ? '明天，' : ''}${dayWords(next)}${said(first)}开门。`;
}
