import type { Case } from '../../../domain/case/case';
import { owesList } from '../../../domain/case/hand-overs';

/** By which whoever left finds the case whose list of what is handed over they still owe. */
export function handOverKeys(c: Case): readonly string[] {
  const lawyerId = c.state === 'DRAFT' ? null : (owesList(c)?.lawyerId ?? null);

  return lawyerId === null ? [] : [handOverKey(lawyerId)];
}

/** The key of one who left. */
export function handOverKey(lawyerId: string): string {
  return `hands over ${lawyerId}`;
}
