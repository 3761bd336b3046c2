import { createHash } from 'node:crypto';
import type { Case } from '../../case/case';
import { dossierItemCodes } from '../../vocabulary/handling/dossier-items';
import { record } from '../../case/history/record';
import { announcedYears } from '../../deadlines/announced-years';
import { workingCalendar } from '../../deadlines/calendar';
import { defaultRules } from '../../deadlines/centre-rules';
import { addDays } from '../../time/days';
import { isDomainError } from '../../refusals/errors';
import type { ActingPerson } from '../acting-person';
import { effectsOf } from '../effects';
import { openComplaints } from '../../case/case-facts';
import { guard, nextState } from '../guard';
import type { StepInput } from '../input';
import type { Step } from '../step';
import { stepsFrom } from '../steps';
import { carriedOut } from './carry';
import { caseIn, owner, person } from './cases';
import { withPapers } from '../../case/testing/filled';

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
export const calendar = workingCalendar(announcedYears, { estimate: true });

const people: readonly ActingPerson[] = [
  owner,
  { ...person('clock', 'system'), role: 'system' },
  ...(
    ['clerk', 'reviewer', 'approver', 'dispatcher', 'archivist', 'finance', 'supervisor', 'assessor'] as const
  ).map((role) => person(role, role)),
  person('firm', 'firm_admin'),
  ...[1, 2, 3, 4, 5, 6].map((n) => person(`lawyer-${n}`, 'lawyer')),
];

/** Everything a step might need, so that only the case and the person decide. */
export function inputOn(today: string, choice: number): StepInput {
  return {
    today,
    calendar,
    rules: defaultRules,
    consent: true,
    reason: '见附件',
    overrideReason: '见附件',
    gaps: ['identity_paper'],
    answered: ['identity_paper'],
    dueOn: addDays(today, 10),
    centre: '柳溪中心',
    personId: 'someone',
    proposal: choice % 3 === 0 ? 'refuse' : 'grant',
    ground: [5, 'deadline', 'out_of_scope'][choice % 3] ?? 5,
    assignee: { firmId: 'firm-1', lawyerId: `lawyer-${(choice % 6) + 1}` },
    excuse: '当事人住院',
    result: choice % 2 === 0 ? 'replaced' : 'kept',
    act: 'meeting',
    matter: 'hard',
    happenedOn: today,
    closedOn: today,
    way: 'judgment',
    outcome: 'won',
    summary: '把经过写清楚。'.repeat(8),
    items: dossierItemCodes.map((code) => ({ code, pages: 2, copy: false })),
    ...{ volumes: 1, shelf: '3柜2层', retentionYears: 30 },
    check: { lines: [], points: 90, vetoes: [], passes: true, comment: null },
    subsidy: { total: 1400, lines: [], payable: true },
    voucher: '2026-118',
    ...{ appraisal: 'destroy', keepYears: null, agrees: true, witnesses: ['甲', '乙'] },
    score: 5,
    verdict: 'good',
    finding: 'partly',
  };
}

function issued(c: Case, at: string, papers: readonly string[]): Pick<Case, 'papers'> {
  return { papers: withPapers(c, papers as Parameters<typeof withPapers>[1], at).papers };
}

/** Takes the step if somebody may; otherwise the case stays. */
export function take(c: Case, step: Step, at: string, given: StepInput): Case {
  const complaintId = openComplaints(c)[0]?.id;
  const input = complaintId === undefined ? given : { ...given, complaintId };
  for (const actor of people) {
    try {
      guard(c, step.action, actor, input);
    } catch (error) {
      if (isDomainError(error)) continue;
      throw error;
    }
    if (step.action === 'saveDraft') return c;
    const { papers } = effectsOf(c, step.action, input);
    const after = {
      ...carriedOut(c, step.action, at, input),
      ...issued(c, at, papers),
      state: nextState(c, step.action, input),
    };

    return record(c, after, { action: step.action, actor, at }, hash);
  }

  return c;
}

/** Steps that move the case are tried twice as often, or a walk would seldom leave the start. */
function pick(c: Case, choice: number): Step | undefined {
  const all = stepsFrom(c.state);
  const moving = all.filter((step) => step.to !== 'same');
  const steps = moving.length > 0 && choice % 3 > 0 ? moving : all;

  // The remainder by three is spent; with it a third of the steps would never come up.
  return steps[Math.floor(choice / 3) % steps.length];
}

/**
 * Walks through the procedure by chance: at each step somebody who may do it does it, days pass in between.
 * @param seen looks at the case after every step
 */
export function strolled(
  route: Case['route'],
  steps: readonly (readonly [number, number, number])[],
  seen: (c: Case) => void,
): Case {
  const notice = {
    organ: '法院',
    organKind: 'court',
    kind: 'may_defend',
    receivedAt: '2025-01-06T01:00:00.000Z',
    contact: '',
    charge: '',
    stage: '',
    gravePenalty: false,
    minor: false,
    hearingAt: null,
  } as const;
  const confirmation = { helperKey: 'helper-key-1', confirmedAt: null, how: null, wrong: null };
  const station = (steps[0]?.[2] ?? 1) % 4 === 0 ? { confirmation } : {};
  let c = caseIn('DRAFT', route === 'notified' ? { notice } : station, { route, version: 0 });
  let today = '2025-01-06';
  for (const [choice, days, variety] of steps) {
    today = addDays(today, days);
    const at = `${today}T02:00:00.000Z`;
    const step = pick(c, choice);
    if (step !== undefined) c = take(c, step, at, inputOn(today, variety));
    if (c.events.length > 0) seen(c);
  }

  return c;
}
