import type { QueueLine } from '../../contract/queue/queue';

/** Which limit it is, and its day: 审查决定 12月4日. Empty where none runs. */
export function limitText({ clockLabel, dueOn }: Pick<QueueLine, 'clockLabel' | 'dueOn'>): string {
  const [, month, day] = dueOn?.split('-').map(Number) ?? [];

  return [clockLabel ?? '', month && day ? `${month}月${day}日` : ''].join(' ').trim();
}
