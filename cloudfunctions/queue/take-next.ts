import { keysFor } from '../../domain/procedure/turn/turn-keys';
import { stepOf } from '../../domain/procedure';
import { isDomainError } from '../../domain/refusals/errors';
import { decide } from '../casework/decide';
import { refuseBlind, staffCase } from '../casework/opening/staff-case';
import type { CaseLine } from '../platform/documents';
import type { StaffCall, StaffPerson } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { takenBy } from './taken-by';
import { waitingFor } from './waiting-for';

/** So many are looked at in one read; more only where colleagues are quicker at all of them. */
const atOnce = 5;

/**
 * The most urgent case that waits for this person, among however many: one read along an index. One that nobody has
 * becomes theirs; two people never get the same. The bureau and the director take none: they are shown the case.
 */
export async function takeNext(
  _input: object,
  call: StaffCall,
): Promise<{ caseId: string | null; taken: boolean }> {
  const { office, person } = call;
  refuseBlind(person);
  if (keysFor(person).length === 0) return { caseId: null, taken: false };

  let after: string | null = null;
  for (;;) {
    const found: CaseLine[] = await office.store.find(
      'cases',
      { ...waitingFor(person), ...(after && { 'desk.rank': is.after(after) }) },
      { limit: atOnce, order: [['desk.rank', 'asc']], fields: ['state', 'desk.turn', 'desk.rank'] },
    );
    for (const line of found) {
      const given = await give(call, line);
      if (given) return given;
    }
    const last = found.length === atOnce ? found.at(-1) : undefined;
    if (!last) return { caseId: null, taken: false };
    after = last.desk.rank;
  }
}

/** The case, taken where somebody has to take it; `null` when a colleague has it by now. */
async function give(
  call: StaffCall,
  { _id, state, desk }: CaseLine,
): Promise<{ caseId: string; taken: boolean } | null> {
  const { person } = call;
  const holder = desk.turn?.personId ?? null;
  if (holder === person.id || !takes(person, state)) return { caseId: _id, taken: false };
  if (holder !== null) return null;

  return (await take(call, _id)) ? { caseId: _id, taken: true } : null;
}

function takes({ roles }: StaffPerson, state: CaseLine['state']): boolean {
  return stepOf(state, 'takeCase')?.who.some((role) => (roles as readonly string[]).includes(role)) ?? false;
}

/** @returns false when somebody was quicker: it was taken, or waits for another by now */
async function take(call: StaffCall, caseId: string): Promise<boolean> {
  const { person } = call;
  const c = await staffCase(call, caseId);
  if (!c.desk.turn || c.desk.turn.personId !== null || !keysFor(person).includes(c.desk.turn.key))
    return false;
  try {
    await decide(call, c, {
      action: 'takeCase',
      input: { personId: person.id },
      change: (before) => ({ desk: takenBy(before, person) }),
    });

    return true;
  } catch (error) {
    if (isDomainError(error) && error.code === 'StateHasChanged') return false;
    throw error;
  }
}
