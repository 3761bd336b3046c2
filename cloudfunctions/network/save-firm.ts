import type { InferOutput } from 'valibot';
import type { saveFirm as contract } from '../../contract/network/providers';
import type { StaffCall } from '../platform/people';
import { keepEntry } from './provider-register';

/** Takes a firm into the register, or changes its entry. @throws DomainError NotAllowed, PersonNotFound */
export function saveFirm(
  { id, ...entry }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  return keepEntry(call, 'firms', id, entry);
}
