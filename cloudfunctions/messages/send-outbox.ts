import type { Instant } from '../../domain/case/times';
import type { OutboxMessage } from '../platform/documents';
import { log, traceOf } from '../platform/log';
import type { Office } from '../platform/office';
import { unseal } from '../platform/sealing';
import { is } from '../platform/sdk';
import { templateOf, withGrant } from './granted';

const atOnce = 100;
const mostTries = 5;
/** WeChat: the person refused, or the grant is used up. */
const refused = 43101;
const noGrant: Partial<OutboxMessage> = { state: 'phone_task', trouble: '没有微信消息许可' };

/**
 * Sends what waits in the outbox. Without a grant, or when WeChat refuses, the message becomes a phone task for staff:
 * many old people never grant anything.
 * @returns how many left
 */
export async function sendOutbox(office: Office, now: Instant): Promise<number> {
  const waiting = await office.store.find(
    'outbox',
    { state: 'waiting', notBefore: is.upTo(now) },
    { limit: atOnce, order: [['notBefore', 'asc']] },
  );
  const allowed = await withGrant(office, waiting);
  await leaveToStaff(
    office,
    waiting.filter((message) => !allowed.includes(message)),
  );
  for (const message of allowed) if (await claim(office, message, now)) await deliver(office, message, now);

  return waiting.length;
}

async function leaveToStaff({ store }: Office, messages: readonly OutboxMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const ids = messages.map(({ _id }) => _id);
  await store.updateWhere('outbox', { _id: is.oneOf(ids), state: 'waiting' }, { set: noGrant });
}

/** Takes one message for this run: another run sees it again only after a pause. */
async function claim({ store }: Office, { _id, tries }: OutboxMessage, now: Instant): Promise<boolean> {
  const pause = new Date(Date.parse(now) + 60_000 * 2 ** tries).toISOString();
  const claimed = { set: { notBefore: pause }, increase: { tries: 1 } };

  return (await store.updateWhere('outbox', { _id, state: 'waiting', tries }, claimed)) === 1;
}

async function deliver(office: Office, message: OutboxMessage, now: Instant): Promise<void> {
  const template = await templateOf(office, message);
  const citizen = message.ownerKey === null ? null : await office.store.get('citizens', message.ownerKey);
  if (!template || !citizen || (citizen.grants[template] ?? 0) < 1) return settle(office, message, noGrant);

  const place = { collection: 'citizens', id: citizen._id, field: 'openid' };
  try {
    await office.sdk.sendMessage({
      touser: unseal(office.keys, place, citizen.openid) as string,
      templateId: template,
      page: `case/case?id=${message.caseId}`,
      data: { thing1: { value: [...message.sentence].slice(0, 20).join('') } },
    });
    await office.store.updateWhere(
      'citizens',
      { _id: citizen._id },
      { increase: { [`grants.${template}`]: -1 } },
    );
    await settle(office, message, { state: 'sent', sentAt: now, trouble: null });
  } catch (error) {
    await afterTrouble(office, message, citizen._id, template, error);
  }
}

async function afterTrouble(
  office: Office,
  message: OutboxMessage,
  citizenId: string,
  template: string,
  error: unknown,
): Promise<void> {
  log({ level: 'warn', event: 'message_not_sent', caseId: message.caseId, ...traceOf(error) });
  if ((error as { errCode?: unknown }).errCode === refused) {
    await office.store.updateWhere('citizens', { _id: citizenId }, { set: { [`grants.${template}`]: 0 } });

    return settle(office, message, { state: 'phone_task', trouble: '当事人没有同意接收，或次数用完' });
  }
  if (message.tries + 1 >= mostTries)
    return settle(office, message, { state: 'phone_task', trouble: '微信发送不成功' });
}

async function settle({ store }: Office, { _id }: OutboxMessage, set: Partial<OutboxMessage>): Promise<void> {
  await store.updateWhere('outbox', { _id }, { set });
}
