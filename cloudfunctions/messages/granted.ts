import { centreOf } from '../centre/centre';
import type { Citizen, OutboxMessage } from '../platform/documents';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk';

/** A message that its reader allowed, with what sending it takes. */
export interface Granted {
  readonly message: OutboxMessage;
  readonly template: string;
  readonly reader: Citizen;
}

/** Those whose reader allowed such a message, no more of them than were allowed; all readers are looked up in one call. */
export async function grantedOf(
  office: Office,
  messages: readonly OutboxMessage[],
): Promise<readonly Granted[]> {
  const keys = [...new Set(messages.flatMap(({ ownerKey }) => (ownerKey === null ? [] : [ownerKey])))];
  if (keys.length === 0) return [];
  const readers = await office.store.find('citizens', { _id: is.oneOf(keys) }, { limit: keys.length });
  const granted: Granted[] = [];
  for (const message of messages) {
    const template = (await centreOf(office, message.centreId)).templates[message.moment];
    const reader = readers.find(({ _id }) => _id === message.ownerKey);
    if (!template || !reader) continue;
    const used = granted.filter((one) => one.reader === reader && one.template === template).length;
    if (used < (reader.grants[template] ?? 0)) granted.push({ message, template, reader });
  }

  return granted;
}
