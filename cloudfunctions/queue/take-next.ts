import type { Case } from '../../domain/case/case';
import type { CaseState } from '../../domain/case/states';
import { allowedActions, procedure, type ActionName } from '../../domain/procedure';
import { isDomainError } from '../../domain/wording/errors';
import { actingPerson } from '../casework/acting';
import { decide } from '../casework/decide';
import { refuseBlind, staffCase } from '../casework/staff-case';
import type { StaffCall, StaffPerson } from '../platform/people';
import { is } from '../platform/sdk';
import { onlyStation } from './only-station';

/** The steps that bring a case forward: a case waits for whoever may take one of them. */
const forward: readonly ActionName[] = [
  'accept',
  'recommend',
  'grant',
  'refuse',
  'confirmAdvance',
  'assign',
  'decideReplacement',
  'passDossier',
  'answerComplaint',
  'upholdObjection',
];
const mostLooked = 10;

/**
 * The most urgent case that waits for this person. One that nobody has becomes theirs; two people never get the same.
 * The bureau has no cases of its own: it is shown the case, whoever has it.
 */
export async function takeNext(
  _input: object,
  call: StaffCall,
): Promise<{ caseId: string | null; taken: boolean }> {
  const { office, person } = call;
  refuseBlind(person);
  const states = statesFor(person);
  if (states.length === 0) return { caseId: null, taken: false };

  const query = {
    centreId: person.centreId,
    'desk.open': true,
    state: is.oneOf(states),
    ...onlyStation(person),
  };
  const takes = rolesFor('takeCase').some((role) => person.roles.includes(role as never));
  const owners = takes ? { 'desk.ownerId': is.oneOf([null, person.id]) } : {};
  const page = { limit: mostLooked, order: [['desk.rank', 'asc']] as const, fields: ['version'] };
  for (const { _id } of await office.store.find('cases', { ...query, ...owners }, page)) {
    const c = await staffCase(call, _id);
    if (!waitsFor(c, person)) continue;
    // Read again: somebody may have taken it since the list was made.
    const { ownerId } = c.desk;
    if (!takes || ownerId === person.id) return { caseId: _id, taken: false };
    if (ownerId !== null) continue;
    if (await take(call, c)) return { caseId: _id, taken: true };
  }

  return { caseId: null, taken: false };
}

/** The states in which somebody with these roles has a step forward. */
function statesFor({ roles }: Pick<StaffPerson, 'roles'>): readonly CaseState[] {
  const steps = procedure.filter(
    ({ action, who }) => forward.includes(action) && who.some((role) => roles.includes(role as never)),
  );

  return [...new Set(steps.flatMap(({ from }) => from))];
}

function rolesFor(wanted: ActionName): readonly string[] {
  return procedure.filter(({ action }) => action === wanted).flatMap(({ who }) => who);
}

function waitsFor(c: Case, person: StaffPerson): boolean {
  return allowedActions(c, actingPerson(person)).some(
    ({ action, unmet }) => forward.includes(action) && unmet.length === 0,
  );
}

/** @returns false when somebody was quicker */
async function take(call: StaffCall, c: Case): Promise<boolean> {
  try {
    await decide(call, c, {
      action: 'takeCase',
      input: { personId: call.person.id },
      change: ({ desk }) => ({ desk: { ...desk, ownerId: call.person.id } }),
    });

    return true;
  } catch (error) {
    if (isDomainError(error) && error.code === 'StateHasChanged') return false;
    throw error;
  }
}
