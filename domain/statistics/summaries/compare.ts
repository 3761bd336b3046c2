import { percent } from '../figure';

/** Below this a percentage says nothing: the difference is told (law-back-half §J.4). */
const least = 20;

interface Words {
  /** What the other days are called beside their number. */
  readonly was: string;
  /** What the comparison is called. */
  readonly called: string;
}

function beside(now: number | null, before: number | null, unit: string, { was, called }: Words): string {
  if (now === null || before === null || (now === 0 && before === 0)) return '';
  const then = `${was}${before}${unit}`;
  if (now === before) return `（和${then}一样）`;
  const by = Math.round(Math.abs(now - before) * 100) / 100;
  const word = now > before ? '多' : '少';
  if (unit === '%') return `（比${then}${now > before ? '高' : '低'}${by}个百分点）`;
  if (before < least) return `（比${then}${word}${by}${unit}）`;

  return `（${called}${now > before ? '上升' : '下降'}${percent(by, before)}%，${then}）`;
}

/**
 * The same days a year before, in words: both values, and how much more or less in per cent or, of small numbers, in
 * units; of rates in points. Nothing where there was nothing in either.
 */
export function compared(now: number | null, before: number | null, unit: string): string {
  return beside(now, before, unit, { was: '上年同期', called: '同比' });
}

/** The days just before, likewise (环比). */
export function comparedBefore(now: number | null, before: number | null, unit: string): string {
  return beside(now, before, unit, { was: '上一期', called: '环比' });
}
