import { keywordValues, type Told } from '../../domain/procedure/messages/message-keywords';
import { centreOf } from '../centre/centre';
import { templateFor } from '../centre/templates';
import type { Centre, Citizen, OutboxMessage } from '../platform/documents';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';

/** A message that its reader allowed, with what sending it takes. */
export interface Granted {
  readonly message: OutboxMessage;
  readonly template: string;
  readonly values: Record<string, { readonly value: string }>;
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
    const centre = await centreOf(office, message.centreId);
    const template = templateFor(centre, message.moment);
    const reader = readers.find(({ _id }) => _id === message.ownerKey);
    const values = template && keywordValues(template.keywords, told(message, centre));
    if (!values || !reader) continue;
    const { id } = template;
    const used = granted.filter((one) => one.reader === reader && one.template === id).length;
    if (used < (reader.grants[id] ?? 0)) granted.push({ message, template: id, values, reader });
  }

  return granted;
}

/** What was written before its number was kept with it says it without. */
function told({ moment, sentence, at, number = null, isQuiet = false }: OutboxMessage, own: Centre): Told {
  return { moment, sentence, at, number, isQuiet, centre: own.name, phone: own.phone };
}
