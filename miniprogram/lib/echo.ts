import { yuan } from './domain';

/** Reads a typed sum back, so that a missing zero is heard: `12,300 元`. */
export function echoOf(kind: string, value: unknown): string {
  if (kind !== 'money' || typeof value !== 'string') return '';
  const sum = yuan(value);

  return sum === null ? '' : `${String(sum).replace(/\B(?=(\d{3})+(?!\d))/g, ',')} 元`;
}
