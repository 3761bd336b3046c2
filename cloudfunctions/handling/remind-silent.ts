import { remindedOn } from '../../domain/case/reminders';
import { handlingOf } from '../../domain/handling/handling-cards';
import { silenceDays } from '../../domain/handling/silence';
import { isDomainError } from '../../domain/refusals/errors';
import { addDays } from '../../domain/time/days';
import { dayOf, type Day, type Instant } from '../../domain/time/times';
import { changeCase } from '../casework/change-case';
import { systemActor } from '../casework/system';
import { log } from '../platform/calls/log';
import type { StoredCase } from '../platform/documents';
import type { Office } from '../platform/office';
import { walkCases } from '../platform/walk';
import { reminder } from './remind-handler';

const atOnce = 200;
/** Milliseconds: what is left is looked at a minute later. */
const longest = 5_000;

/**
 * Reminds every handler of whom nothing was heard for more than thirty days, once in each such span (法-46). All cases
 * are passed once a day, by their lines; only those that may be silent are read.
 * @returns how many were reminded
 */
export async function remindSilent(office: Office, now: Instant): Promise<number> {
  const today = dayOf(now);
  const some = async (found: readonly Pick<StoredCase, '_id' | 'state' | 'desk'>[]) => {
    let done = 0;
    for (const { _id } of found.filter((one) => maySleep(one, today)))
      done += (await remindOne(office, _id, now)) ? 1 : 0;

    return done;
  };
  const fields = ['state', 'desk.work'];
  const walk = { name: 'silent', by: today, atOnce, fields, some };

  return (await walkCases(office, walk, Date.now() + longest)).count;
}

function maySleep({ state, desk }: Pick<StoredCase, 'state' | 'desk'>, today: Day): boolean {
  const lastOn = desk.work?.lastOn ?? null;

  return (state === 'ARRANGED' || state === 'HANDLING') && lastOn !== null && isLongAgo(lastOn, today);
}

async function remindOne(office: Office, id: string, now: Instant): Promise<boolean> {
  const before = await office.cases.find(id);
  const today = dayOf(now);
  if (!before || handlingOf(before, today)?.isSilent !== true) return false;
  const last = remindedOn(before);
  if (last !== null && !isLongAgo(last, today)) return false;
  try {
    const step = reminder(before, { by: systemActor.id, at: now });
    await changeCase(office, before, { ...step, actor: systemActor, at: now });

    return true;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    log({ level: 'info', event: 'reminder_left', caseId: id, code: error.code });

    return false;
  }
}

function isLongAgo(day: Day, today: Day): boolean {
  return day < addDays(today, -silenceDays);
}
