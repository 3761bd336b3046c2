import type { Case } from '../../domain/case/case';
import type { HeldStep } from '../../domain/case/history/held-step';
import { heldKey } from '../../domain/procedure/holding';
import { isDomainError, type DomainError } from '../../domain/refusals/errors';
import type { Instant } from '../../domain/time/times';
import type { CaseLine } from '../platform/documents';
import { log } from '../platform/calls/log';
import type { Office } from '../platform/office';
import { carryOut } from './carry-out';
import { changeCase, type Taken } from './change-case';
import { systemActor } from './system';

const most = 1000;

/** A line of the queue with when its step goes out. */
export type HeldLine = CaseLine & { readonly held?: Pick<HeldStep, 'action' | 'by' | 'until'> | null };

/** The held cases of a centre: one read along the index of turns. */
export async function heldLines(
  office: Office,
  centreId: string,
  fields: readonly string[] = [],
): Promise<readonly HeldLine[]> {
  return office.store.find(
    'cases',
    { centreId, 'desk.turn.key': heldKey },
    {
      limit: most,
      order: [['desk.rank', 'asc']],
      fields: [...fields, 'held.action', 'held.by', 'held.until'],
    },
  );
}

/**
 * Carries out every held step whose minutes are over. A step lies in its case until then: what stopped in between is
 * done a minute later, and once.
 * @returns how many went out
 */
export async function sendHeld(office: Office, now: Instant): Promise<number> {
  const centres = await office.store.find('centres', {}, { limit: most, fields: ['_id'] });
  let sent = 0;
  for (const { _id: centreId } of centres)
    for (const { _id, held } of await heldLines(office, centreId))
      if (held && held.until <= now) sent += await sendWhenDue(office, _id, now);

  return sent;
}

async function sendWhenDue(office: Office, caseId: string, now: Instant): Promise<number> {
  const c = await office.cases.find(caseId);
  if (!c?.held || c.held.until > now) return 0;
  try {
    await sendStep(office, c, c.held, now);

    return 1;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    log({ level: 'warn', event: 'held_step_refused', caseId, code: error.code });
    if (error.code !== 'StateHasChanged') await giveBack(office, c, error, now);

    return 0;
  }
}

/**
 * Carries out a held step in the name of whoever decided, with its numbers and papers.
 * @throws DomainError what the guards name by now; StateHasChanged
 */
export async function sendStep(office: Office, c: Case, held: HeldStep, now: Instant) {
  const { actor, note, input, change, papers, content } = held.step;
  const step = {
    // Name and input belong together: they were kept of a step that had passed.
    ...({ action: held.action, input } as Taken),
    ...{ actor, at: now, note },
    filled: { held: null },
    change: () => ({ ...change, held: null }),
  };

  return carryOut({ office, now, person: { id: held.by } }, c, step, { content, papers });
}

/** What can no longer be done goes back to whoever decided, with the reason in the history. */
async function giveBack(office: Office, c: Case, { message }: DomainError, now: Instant): Promise<void> {
  await changeCase(office, c, {
    ...{ action: 'takeBackStep', actor: systemActor, at: now, input: {} },
    note: `到时没有发出：${message}`,
    change: () => ({ held: null }),
  });
}
