import { collectionOf } from '../../ledger/entry';
import { registerSeal } from '../../ledger/register-seal';
import type { LineKeeping } from '../../platform/documents';
import { is } from '../../platform/sdk/sdk';
import { sealedRegisters } from '../seal-registers';
import { fault, type Check } from './slice';

const page = 100;

/** Every line of a register is as the product wrote it, with all its changes. */
export const checkRegisters: Check = async ({ office, after }) => {
  const [at = '0', id = ''] = after.split(':');
  const place = Number(at);
  const ledger = sealedRegisters[place];
  if (!ledger) return { checked: 0, found: [], after: null };
  const query = { _id: is.after(id) };
  const lines = (await office.store.find(collectionOf(ledger), query, {
    ...{ limit: page, order: [['_id', 'asc']] },
  })) as readonly LineKeeping[];
  const sealedUpTo = Number((await office.store.get('vitals', 'registers'))?.about['done'] ?? 0);
  const found = lines.flatMap((line) => {
    const { seal, centreId } = line;
    if (seal === registerSeal(office.keys, ledger, line)) return [];
    if (seal === undefined && place >= sealedUpTo) return [];

    return [fault(seal === undefined ? 'unsealed' : 'registerChanged', ledger.title, { centreId })];
  });
  const isEnd = place + 1 >= sealedRegisters.length;
  const next = lines.length === page ? `${place}:${lines.at(-1)?._id ?? ''}` : `${place + 1}:`;

  return { checked: lines.length, found, after: lines.length < page && isEnd ? null : next };
};
