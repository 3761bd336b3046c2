import { percent } from '../figure';

/** Below this a percentage says nothing: the difference is told (law-back-half §J.4). */
const least = 20;

/**
 * The same days a year before, in words: both values, and how much more or less in per cent or, of small numbers, in
 * units. Nothing where there was nothing in either.
 */
export function compared(now: number | null, before: number | null, unit: string): string {
  if (now === null || before === null || (now === 0 && before === 0)) return '';
  const was = `上年同期${before}${unit}`;
  if (now === before) return `（和${was}一样）`;
  const by = Math.round(Math.abs(now - before) * 100) / 100;
  const word = now > before ? '多' : '少';
  if (before < least) return `（比${was}${word}${by}${unit}）`;

  return `（同比${now > before ? '上升' : '下降'}${percent(by, before)}%，${was}）`;
}
