import { training } from '../../domain/ledgers/training';
import { DomainError } from '../../domain/refusals/errors';
import { keptLine } from '../ledger/write-line';
import type { StaffCall } from '../platform/calls/people';

/** The hours of a training of this centre. @throws DomainError PageClosed when it is no longer on the register */
export async function hoursOfTraining(call: StaffCall, id: string): Promise<number> {
  const { stored, values } = await keptLine(call, training, id);
  if (stored.closed) throw new DomainError('PageClosed', { why: '这次培训取消了，请问主办的人。' });

  return Number(values['hours']);
}
