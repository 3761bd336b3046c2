import { minutesAfter } from '../../domain/time/moments';
import { casePage, visitPage, workPage } from '../../contract/messages/links';
import type { Instant } from '../../domain/time/times';
import type { OutboxMessage } from '../platform/documents';
import { log, traceOf } from '../platform/calls/log';
import type { Office } from '../platform/office';
import { unseal } from '../platform/sealing/sealing';
import { is } from '../platform/sdk/sdk';
import { visitId } from '../quality/plan-visits';
import { grantedOf, type Granted } from './granted';

const atOnce = 100;
const mostTries = 5;
/** WeChat: the person refused, or the grant is used up. */
const refused = 43101;

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
  const there = await stillThere(office, waiting);
  const granted = await grantedOf(office, there);
  const without = (some: readonly OutboxMessage[]) => waiting.filter((message) => !some.includes(message));
  const gone = without(there);
  await dropReplaced(office, gone);
  await leaveToStaff(
    office,
    gone.filter(({ handlerId }) => handlerId === undefined),
    '申请已经不在那部手机上，别发消息',
  );
  await leaveToStaff(office, without(granted.map(({ message }) => message)), '没有微信消息许可');
  for (const one of granted) if (await claim(office, one.message, now)) await deliver(office, one, now);

  return waiting.length;
}

/**
 * Those that still belong on the phone they were written for: between writing and sending their case may have been put
 * away by somebody whose phone others read.
 */
async function stillThere({ store }: Office, messages: readonly OutboxMessage[]): Promise<OutboxMessage[]> {
  if (messages.length === 0) return [];
  const ids = [...new Set(messages.map(({ caseId }) => caseId))];
  const cases = await store.find(
    'cases',
    { _id: is.oneOf(ids) },
    { limit: ids.length, fields: ['ownerKey', 'desk.lawyerId'] },
  );
  const byId = new Map(cases.map((one) => [one._id, one]));

  return messages.filter(({ caseId, ownerKey, handlerId }) => {
    const c = byId.get(caseId);

    return handlerId === undefined ? c?.ownerKey === ownerKey : c?.desk.lawyerId === handlerId;
  });
}

/** Whoever no longer has the case is reminded of nothing, by nobody. */
async function dropReplaced({ store }: Office, messages: readonly OutboxMessage[]): Promise<void> {
  const ids = messages.flatMap(({ _id, handlerId }) => (handlerId === undefined ? [] : [_id]));
  if (ids.length === 0) return;
  const set: Partial<OutboxMessage> = { state: 'done', trouble: '案件已经不归这位承办人' };
  await store.updateWhere('outbox', { _id: is.oneOf(ids), state: 'waiting' }, { set });
}

/** Whoever has a first reason keeps it: only what still waits becomes a task. */
async function leaveToStaff(
  { store }: Office,
  messages: readonly OutboxMessage[],
  trouble: string,
): Promise<void> {
  if (messages.length === 0) return;
  const ids = messages.map(({ _id }) => _id);
  const set: Partial<OutboxMessage> = { state: 'phone_task', trouble };
  await store.updateWhere('outbox', { _id: is.oneOf(ids), state: 'waiting' }, { set });
}

/** Takes one message for this run: another run sees it again only after a pause. */
async function claim(
  { store }: Office,
  { _id, tries, ownerKey }: OutboxMessage,
  now: Instant,
): Promise<boolean> {
  const pause = minutesAfter(now, 2 ** tries);
  const claimed = { set: { notBefore: pause }, increase: { tries: 1 } };

  return (await store.updateWhere('outbox', { _id, state: 'waiting', tries, ownerKey }, claimed)) === 1;
}

async function deliver(office: Office, granted: Granted, now: Instant): Promise<void> {
  const { message, template, values, reader } = granted;
  const place = { collection: 'citizens', id: reader._id, field: 'openid' };
  try {
    await office.sdk.sendMessage({
      touser: unseal(office.keys, place, reader.openid) as string,
      templateId: template,
      page: pageOf(message),
      data: values,
    });
    await office.store.updateWhere(
      'citizens',
      { _id: reader._id },
      { increase: { [`grants.${template}`]: -1 } },
    );
    await settle(office, message, { state: 'sent', sentAt: now, trouble: null });
  } catch (error) {
    await afterTrouble(office, granted, error);
  }
}

/** Where the message leads: to what it speaks of. */
function pageOf({ moment, caseId, handlerId }: OutboxMessage): string {
  if (handlerId !== undefined) return workPage(caseId);

  return moment === 'visitAsked' ? visitPage(visitId(caseId)) : casePage(caseId);
}

async function afterTrouble(
  office: Office,
  { message, template, reader }: Granted,
  error: unknown,
): Promise<void> {
  log({ level: 'warn', event: 'message_not_sent', caseId: message.caseId, ...traceOf(error) });
  if ((error as { errCode?: unknown }).errCode === refused) {
    await office.store.updateWhere('citizens', { _id: reader._id }, { set: { [`grants.${template}`]: 0 } });

    return settle(office, message, {
      state: 'phone_task',
      trouble: `${whose(message)}没有同意接收，或次数用完`,
    });
  }
  if (message.tries + 1 >= mostTries)
    return settle(office, message, { state: 'phone_task', trouble: '微信发送不成功' });
}

function whose({ handlerId }: OutboxMessage): string {
  return handlerId === undefined ? '当事人' : '承办人';
}

async function settle({ store }: Office, { _id }: OutboxMessage, set: Partial<OutboxMessage>): Promise<void> {
  await store.updateWhere('outbox', { _id }, { set });
}
