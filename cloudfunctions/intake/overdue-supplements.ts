import { addDays } from '../../domain/time/days';
import type { Case } from '../../domain/case/case';
import type { CaseDraftChange } from '../../domain/case/history/record';
import { dayOf, type Instant } from '../../domain/time/times';
import { rollOver } from '../../domain/deadlines/count';
import { lastSupplement } from '../../domain/case/case-facts';
import { isDomainError } from '../../domain/refusals/errors';
import { changeCase, deskViewOf } from '../casework/change-case';
import { systemActor } from '../casework/system';
import { log } from '../platform/calls/log';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';

const remindDaysBefore = 3;
const atOnce = 100;

/**
 * Reminds whoever has three days left for a supplement, and takes as withdrawn what was reminded and not supplied (法-43).
 * Both go through the guards of the procedure: an urgent case is never taken as withdrawn.
 * @returns how many cases changed
 */
export async function followSupplements(office: Office, now: Instant): Promise<number> {
  const soon = addDays(dayOf(now), remindDaysBefore);
  const lines = await office.store.find(
    'cases',
    { state: 'SUPPLEMENT', 'desk.dueOn': is.upTo(soon) },
    { limit: atOnce, order: [['desk.dueOn', 'asc']], fields: ['_id'] },
  );
  let changed = 0;
  for (const { _id } of lines) changed += (await followOne(office, _id, now)) ? 1 : 0;

  return changed;
}

async function followOne(office: Office, id: string, now: Instant): Promise<boolean> {
  const c = await office.cases.find(id);
  const notice = c && lastSupplement(c);
  if (!c || !notice) return false;
  if (notice.remindedAt === null) {
    return take(office, c, 'remindSupplement', now, ({ review }) => ({
      review: {
        ...review,
        supplements: [...review.supplements.slice(0, -1), { ...notice, remindedAt: now }],
      },
    }));
  }
  // A holiday may have been announced since the day was set: nobody is taken as withdrawn while the office rests.
  const { calendar } = await deskViewOf(office, c.centreId);
  if (dayOf(now) <= rollOver(notice.dueOn, calendar).day) return false;

  return take(office, c, 'expireSupplement', now, () => ({}));
}

async function take(
  office: Office,
  before: Case,
  action: 'remindSupplement' | 'expireSupplement',
  at: Instant,
  change: (c: Case) => CaseDraftChange,
): Promise<boolean> {
  try {
    await changeCase(office, before, { action, actor: systemActor, at, input: {}, change });

    return true;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    log({ level: 'info', event: 'supplement_left', caseId: before._id, code: error.code });

    return false;
  }
}
