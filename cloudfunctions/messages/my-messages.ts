import type { OwnMessage } from '../../contract/messages/messages';
import type { OutboxMessage } from '../platform/documents';
import type { CitizenCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';

/** Cases and messages that one look shows: nobody has more that still matter. */
const most = { cases: 20, messages: 60 };
const somethingNew = '有一条新消息，点这里看。';

/** What the office told the caller of the own cases, whatever became of it at WeChat. Two reads. */
export async function myMessages(
  _input: object,
  { office, person }: CitizenCall,
): Promise<{ messages: readonly OwnMessage[] }> {
  const found = await office.store.find(
    'cases',
    { ownerKey: person.key },
    { limit: most.cases, order: [['createdAt', 'desc']], fields: ['desk.quiet', 'desk.unconfirmed'] },
  );
  // What was filled in for another and not confirmed is told to nobody but the person.
  const own = found.filter(({ desk }) => desk.unconfirmed !== true);
  if (own.length === 0) return { messages: [] };
  const quiet = new Set(own.filter(({ desk }) => desk.quiet === true).map(({ _id }) => _id));
  const told = await office.store.find(
    'outbox',
    { caseId: is.oneOf(own.map(({ _id }) => _id)), ownerKey: person.key },
    { limit: most.messages, order: [['at', 'desc']] },
  );

  return { messages: told.map((one) => shownMessage(one, quiet.has(one.caseId))) };
}

function shownMessage({ _id, caseId, at, sentence, isQuiet }: OutboxMessage, quiet: boolean): OwnMessage {
  return { id: _id, caseId, at, sentence: quiet || isQuiet === true ? somethingNew : sentence };
}
