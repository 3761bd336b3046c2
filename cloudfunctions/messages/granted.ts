import { centreOf } from '../network/centre';
import type { OutboxMessage } from '../platform/documents';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk';

/** WeChat's template for a message, where the centre has one. */
export async function templateOf(
  office: Office,
  { centreId, moment }: Pick<OutboxMessage, 'centreId' | 'moment'>,
): Promise<string | undefined> {
  return (await centreOf(office, centreId)).templates[moment];
}

/** Those whose reader allowed such a message, as it looks now; all readers are looked up in one call. */
export async function withGrant(
  office: Office,
  messages: readonly OutboxMessage[],
): Promise<readonly OutboxMessage[]> {
  const keys = [...new Set(messages.flatMap(({ ownerKey }) => (ownerKey === null ? [] : [ownerKey])))];
  if (keys.length === 0) return [];
  const readers = await office.store.find('citizens', { _id: is.oneOf(keys) }, { limit: keys.length });
  const allowed: OutboxMessage[] = [];
  for (const message of messages) {
    const template = await templateOf(office, message);
    const reader = readers.find(({ _id }) => _id === message.ownerKey);
    if (template && (reader?.grants[template] ?? 0) > 0) allowed.push(message);
  }

  return allowed;
}
