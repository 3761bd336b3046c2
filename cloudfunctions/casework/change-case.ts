import type { Case } from '../../domain/case/case';
import type { CaseEvent } from '../../domain/case/history/event';
import type { Paper } from '../../domain/case/records/paper';
import { record, type CaseDraftChange } from '../../domain/case/history/record';
import { dayOf, type Instant } from '../../domain/time/times';
import { guard, nextState } from '../../domain/procedure';
import type { ActingPerson } from '../../domain/procedure/acting-person';
import { actionLabels, type ActionName } from '../../domain/vocabulary/actions';
import type { InputOf } from '../../domain/procedure/brought';
import type { StepInput } from '../../domain/procedure/input';
import { DomainError } from '../../domain/refusals/errors';
import { centreOf } from '../centre/centre';
import type { Centre } from '../platform/documents';
import type { Office } from '../platform/office';
import { calendarOf } from '../centre/calendar';
import { deskLine, type DeskView } from './line/desk-line';

/** One step of a case, whichever it is: what every one has. */
interface AnyStep {
  readonly actor: ActingPerson;
  readonly at: Instant;
  readonly note?: string | null;
  /** What changes beside the state; sees the case as it is. */
  readonly change: (before: Case) => CaseDraftChange;
  /** The guards look at the case with these parts filled in: a form that only now becomes a case. */
  readonly filled?: CaseDraftChange;
  /** Someone else being quicker does not matter (a note, a photo): look again and do it all the same. */
  readonly insist?: boolean;
}

/** What distinguishes one step: its name, and what the guards of the procedure look at beside the case. */
export type Taken<Action extends ActionName = ActionName> = {
  [One in Action]: { readonly action: One; readonly input: InputOf<One> };
}[Action];

/** One step of a case. */
export type Step = AnyStep & Taken;

/** A step as it is written where it is taken: who and when come from the call. */
export type GivenStep = Omit<AnyStep, 'actor' | 'at'> & Taken;

/** What a step changes once the guards have let it pass: neither its event nor the queue's line stands in it yet. */
export type Changed = CaseDraftChange & Pick<Case, 'state'>;

const mostTries = 5;

/**
 * Carries out one step without papers: the procedure's guards, the change with its event and the queue's line, one
 * optimistic write.
 * @returns the case afterwards
 * @throws DomainError what the guards name; StateHasChanged with who did what when someone was quicker
 */
export async function changeCase(office: Office, before: Case, step: Step): Promise<Case> {
  const view = await deskViewOf(office, before.centreId);

  return write(office, view, before, { step, changed: may(view, before, step) });
}

/**
 * Whether the step may be taken now, and what it changes. Pure; asked once a try, before any number is taken.
 * @throws DomainError what the guards name
 */
export function may({ rules, calendar }: DeskView, before: Case, step: Step): Changed {
  const { action, actor, at, change, filled } = step;
  const input: StepInput = { ...step.input, now: at, today: dayOf(at), calendar, rules };
  guard(filled ? { ...before, ...filled } : before, action, actor, input);

  return { ...change(before), state: nextState(before, action, input) };
}

/** A step that may be taken, with what it changes and the papers it issues. */
export interface Passed {
  readonly step: Step;
  readonly changed: Changed;
  readonly papers?: readonly Paper[];
}

/**
 * Writes a step that may be taken, if nobody was quicker. One that insists looks at the newer case and is asked again.
 * @throws DomainError StateHasChanged with who did what, CaseNotFound
 */
export async function write(office: Office, view: DeskView, before: Case, passed: Passed): Promise<Case> {
  const { step, papers = [] } = passed;
  let [seen, changed] = [before, passed.changed];
  for (let tries = 1; ; tries += 1) {
    const after = happened(view, seen, step, withPapers(changed, seen, papers));
    if (await office.cases.replace(seen, after, step.at)) return after;

    const current = await office.cases.find(before._id);
    if (!current) throw new DomainError('CaseNotFound');
    if (!step.insist || tries === mostTries) throw stateHasChanged(current);
    seen = current;
    changed = may(view, seen, step);
  }
}

/** A step may change older papers too (送达); those it issues stand behind them. */
function withPapers(changed: Changed, c: Case, papers: readonly Paper[]): Changed {
  return papers.length === 0 ? changed : { ...changed, papers: [...(changed.papers ?? c.papers), ...papers] };
}

/** What a step is taken with beside the case: its centre, asked for once, and what the line is computed with. */
export interface StepView extends DeskView {
  readonly centre: Centre;
}

/** The view of a centre for one step. */
export async function deskViewOf(office: Office, centreId: string): Promise<StepView> {
  const centre = await centreOf(office, centreId);

  return {
    centre,
    rules: centre.rules,
    calendar: calendarOf(centre),
    blind: (use, text) => office.blind(use, text),
    hash: office.hash,
  };
}

/** The case after the step, not yet written. @throws DomainError what the guards name */
export function afterStep(view: DeskView, before: Case, step: Step): Case {
  return happened(view, before, step, may(view, before, step));
}

/** The case with the change, its event and the queue's line. */
function happened(view: DeskView, before: Case, step: Step, changed: Changed): Case {
  const { action, actor, at, note = null } = step;
  // Clocks read the history, so the queue's line is computed as if the event stood there already.
  const happening: CaseEvent = {
    no: before.events.length + 1,
    at,
    actor,
    action,
    from: before.state,
    to: changed.state,
    note,
    changes: [],
    previous: null,
    hash: '',
  };
  const desk = deskLine({ ...before, ...changed, events: [...before.events, happening] }, at, view);

  return record(before, { ...changed, desk }, { action, actor, at, note }, view.hash);
}

/** Tells the one who was too late who did what, when. */
export function stateHasChanged(current: Case): DomainError {
  const last = current.events.at(-1);

  return new DomainError('StateHasChanged', {
    who: last?.actor.name,
    what: last && actionLabels[last.action],
    when: last?.at,
    version: current.version,
    state: current.state,
  });
}
