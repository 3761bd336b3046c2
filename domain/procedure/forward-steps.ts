import type { Case } from '../case/case';
import type { StaffRole } from '../vocabulary/persons/roles';
import type { CaseState } from '../vocabulary/case-states';
import type { Day } from '../time/times';
import type { ClockName } from '../vocabulary/clock-names';
import type { ActionName } from '../vocabulary/actions';
import { askedLetters } from '../case/asked-letters';
import { aidIsDecided, awaitsConfirmation, isUnconfirmedAdvance } from '../case/case-facts';
import type { GuardName } from './guards/names';
import { guards } from './guards';
import { isStaff } from './standing';
import type { Step } from './step';
import { stepsFrom } from './steps';

/** What a case is looked at with: its day and the limits that run. */
export interface TurnMoment {
  readonly today: Day;
  readonly running: readonly ClockName[];
}

interface ForwardStep {
  readonly action: ActionName;
  /** Where more roles may take the step than have to. */
  readonly by?: readonly StaffRole[];
  /** Where it is waited for in some of its states only. */
  readonly in?: readonly CaseState[];
  /** When the case waits for it, beside what the table says. */
  readonly when?: (c: Case, moment: TurnMoment) => boolean;
}

/** Aid was given first (法-44): its papers are in, or their day is over, and nobody has said what they come to. */
function advanceIsDue({ review: { advance, decision } }: Case, today: Day): boolean {
  if (advance === null || decision.recommendation !== null) return false;

  return advance.suppliedAt !== null || today > advance.supplementDueOn;
}

const proposes = (c: Case) => c.review.decision.recommendation?.proposal;

/** The steps that bring a case forward: it waits for whoever has to take one of them. */
const forward: readonly ForwardStep[] = [
  { action: 'noteSafetyCall', by: ['clerk'] },
  { action: 'accept' },
  { action: 'refer', when: (c) => c.state === 'SUBMITTED' || c.assessment?.outcome === 'refer' },
  { action: 'recommend', when: (c, { today }) => c.state === 'REVIEWING' || advanceIsDue(c, today) },
  { action: 'grant' },
  // One who has not yet said that the application is theirs is waited for, where aid is proposed.
  { action: 'refuse', when: (c) => proposes(c) !== 'grant' || !awaitsConfirmation(c) },
  { action: 'confirmAdvance' },
  { action: 'terminate', when: (c) => isUnconfirmedAdvance(c) && proposes(c) === 'refuse' },
  { action: 'assign' },
  // The decision was voided: without a new one nobody can be assigned.
  { action: 'issuePaper', by: ['approver'], in: ['ASSIGNING'], when: (c) => !aidIsDecided(c) },
  // The handler asked for a letter of introduction.
  {
    action: 'issuePaper',
    by: ['clerk'],
    in: ['ARRANGED', 'HANDLING'],
    when: (c) => askedLetters(c).length > 0,
  },
  { action: 'decideReplacement' },
  {
    action: 'recordService',
    in: ['TERMINATED'],
    when: (_c, { running }) => running.includes('termination_notice'),
  },
  { action: 'passDossier' },
  { action: 'returnDossier' },
  { action: 'decideAppraisal' },
  { action: 'destroyFile' },
  { action: 'calculateSubsidy' },
  { action: 'reviewSubsidy' },
  { action: 'approveSubsidy' },
  { action: 'paySubsidy' },
  { action: 'answerComplaint' },
  { action: 'upholdObjection' },
];

/** Conditions that a written reason overcomes: the step is to be taken all the same. */
const overcomeByReason: readonly GuardName[] = ['hasJurisdiction', 'firstSupplement', 'eligibleOrReasoned'];

/** A step that a case waits for, with the roles that have to take it. */
export interface AwaitedStep {
  readonly step: Step;
  readonly roles: readonly StaffRole[];
}

/** The steps that the case waits for now. */
export function awaitedSteps(c: Case, moment: TurnMoment): readonly AwaitedStep[] {
  return stepsFrom(c.state).flatMap((step) => {
    const known = forwardIn(c.state, step.action);
    if (known === undefined || known.when?.(c, moment) === false || !mayTake(c, step, '')) return [];

    return [{ step, roles: rolesOf(step, known) }];
  });
}

/** The roles that cases in this state may have to wait for. */
export function rolesAwaitedIn(state: CaseState): readonly StaffRole[] {
  const roles = stepsFrom(state).flatMap((step) => {
    const known = forwardIn(state, step.action);

    return known === undefined ? [] : rolesOf(step, known);
  });

  return [...new Set(roles)];
}

/** Whether nothing about the case keeps this person from the step; whoever has no id is kept by nothing personal. */
export function mayTake(c: Case, { guards: names, who }: Step, personId: string): boolean {
  const [role = 'system'] = who;
  const actor = { id: personId, name: '', role, roles: who, centreId: c.centreId };

  return names.every((name) => {
    const { reads, holds } = guards[name];

    return reads !== 'case' || overcomeByReason.includes(name) || holds(c, actor, {});
  });
}

function forwardIn(state: CaseState, action: ActionName): ForwardStep | undefined {
  return forward.find((one) => one.action === action && (one.in?.includes(state) ?? true));
}

function rolesOf({ who }: Step, { by }: ForwardStep): readonly StaffRole[] {
  return who.filter((role): role is StaffRole => isStaff(role)).filter((role) => by?.includes(role) ?? true);
}
