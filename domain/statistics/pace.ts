import { daysBetween } from '../time/days';
import type { Day } from '../time/times';
import { percent } from './figure';

/** How far a target is reached, beside how much of the year has gone. */
export interface Pace {
  /** Done ÷ target, in per cent. */
  readonly reached: number | null;
  /** Days gone ÷ days of the year, in per cent; a rate has no pace. */
  readonly elapsed: number | null;
  /** What the year comes to when it goes on like this; a rate is not projected. */
  readonly forecast: number | null;
  readonly verdict: '已完成' | '快于进度' | '慢于进度' | '未达到' | '没有数';
}

/**
 * The pace of a target in its year (law-back-half §F.4: 序时进度 compares what is done with the days that have passed).
 * @param today counts as gone; after the year all of it is
 */
export function paceOf(
  {
    target,
    done,
    isRate,
  }: { readonly target: number; readonly done: number | null; readonly isRate: boolean },
  year: number,
  today: Day,
): Pace {
  if (done === null) return { reached: null, elapsed: null, forecast: null, verdict: '没有数' };
  const reached = percent(done, target);
  const isReached = done >= target;
  if (isRate) return { reached, elapsed: null, forecast: null, verdict: isReached ? '已完成' : '未达到' };
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const whole = daysBetween(first, last) + 1;
  const gone = Math.min(whole, Math.max(0, daysBetween(first, today) + 1));
  const elapsed = percent(gone, whole);
  const forecast = gone === 0 ? null : Math.round((done / gone) * whole);
  if (isReached) return { reached, elapsed, forecast, verdict: '已完成' };
  if (gone === whole) return { reached, elapsed, forecast, verdict: '未达到' };

  return { reached, elapsed, forecast, verdict: done * whole >= target * gone ? '快于进度' : '慢于进度' };
}
