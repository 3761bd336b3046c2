import type { InferOutput } from 'valibot';
import type { BankDetails, saveBank as contract } from '../../contract/finance/subsidy';
import { DomainError } from '../../domain/refusals/errors';
import type { Firm } from '../platform/documents';
import type { Office } from '../platform/office';
import type { StaffCall } from '../platform/calls/people';
import { seal, unseal } from '../platform/sealing/sealing';
import { tellDoors } from '../platform/calls/sessions';
import { noteChange } from '../centre/note-change';
import { mustKeepAccounts } from './may-see';

const placeOf = (id: string) => ({ collection: 'firms', id, field: 'bank' });

/** Where a firm is paid to, opened; `null` where nobody has entered it. */
export function bankOf({ keys }: Office, { _id, bank }: Pick<Firm, '_id' | 'bank'>): BankDetails | null {
  return bank ? (unseal(keys, placeOf(_id), bank) as BankDetails) : null;
}

/** Keeps where a firm is paid to, sealed; the change is noted without the number. */
export async function saveBank(
  { firmId, ...details }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ id: string }> {
  const { office, person } = call;
  mustKeepAccounts(person);
  const { centreId } = person;
  const firm = await office.store.get('firms', firmId);
  if (firm?.centreId !== centreId) throw new DomainError('PersonNotFound');
  const bank = seal(office.keys, placeOf(firmId), details);
  await office.store.updateWhere('firms', { _id: firmId, centreId }, { set: { bank } });
  await tellDoors(office, centreId, `providers:${centreId}`);
  const title = `${firm.bank ? '修改' : '登记'}收款账号 ${firm.name}`;
  const after = { bank: details.bank, account: lastSigns(details) };
  await noteChange(call, { kind: 'provider', target: firmId, title, before: null, after });

  return { id: firmId };
}

/** `尾号1234`: enough to tell two accounts apart. */
export function lastSigns({ account }: BankDetails): string {
  return `尾号${account.slice(-4)}`;
}
