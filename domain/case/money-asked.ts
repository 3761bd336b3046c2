import type { Complaint } from './records/voices-record';

const house = /中心|窗口|工作|主任|司法|局长|科长|领导/;
const handler =
  /(?:律师|律所|事务所|承办人)[^，。；\n]{0,10}(?:收|要|拿|索|讨)|(?:给|交给?)[^，。；\n]{0,4}(?:律师|律所)/;

/** The words say that the handler asked for money, and nothing of the centre or the bureau. */
export function saysHandler(text: string): boolean {
  return handler.test(text) && !house.test(text);
}

/**
 * Whether a complaint is about the centre or whoever works there, or may be: money that was asked by nobody knows
 * whom. Then the bureau alone answers it (法-55).
 */
export function mayBeOfHouse({ about, text }: Pick<Complaint, 'about' | 'text'>): boolean {
  return about === 'centre' || about === 'staff' || (about === 'fee' && !saysHandler(text));
}

/** Whoever was asked for money is called before anything is decided. */
export function owesFeeCall({ about, calledAt }: Pick<Complaint, 'about' | 'calledAt'>): boolean {
  return about === 'fee' && !calledAt;
}
