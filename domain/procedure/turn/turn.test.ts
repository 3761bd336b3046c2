import type { Case } from '../../case/case';
import type { CaseEvent } from '../../case/history/event';
import type { Role, StaffRole } from '../../vocabulary/persons/roles';
import { caseStates, isEndState, type CaseState } from '../../vocabulary/case-states';
import type { Turn } from '../../case/turn';
import { clocksOf } from '../../deadlines';
import { announcedYears } from '../../deadlines/announced-years';
import { workingCalendar } from '../../deadlines/calendar';
import { waitsForText } from './turn-words';
import type { ActionName } from '../../vocabulary/actions';
import { rolesAwaitedIn } from '../forward-steps';
import { caseIn, outcomeOf } from '../testing/cases';
import { assignment } from '../../case/testing/filled';
import { eligible, recommendation, time } from '../testing/pending';
import { turnOf } from './turn';
import { keysFor, outsideKeys, turnKey } from './turn-keys';
import { bandOf, changesOn } from './turn-order';

/** As lists have it: a year that is not announced is estimated. */
const calendar = workingCalendar(announcedYears, { estimate: true });
const submittedAt = '2026-11-16T01:00:00.000Z';
const since = { submittedAt, assessment: eligible };

type Told = readonly [by: string, role: Role, action: ActionName, to: CaseState];

/** A history in which each step starts where the last one ended. */
function told(...steps: readonly Told[]): CaseEvent[] {
  return steps.map(([id, role, action, to], index) => ({
    no: index + 1,
    at: `2026-11-${16 + index}T04:00:00.000Z`,
    actor: { id, role, name: id },
    action,
    from: steps[index - 1]?.[3] ?? null,
    to,
    note: null,
    changes: [],
    previous: null,
    hash: '',
  }));
}

function turn(c: Case, day = '2026-11-18'): Turn {
  return turnOf(c, clocksOf(c, `${day}T02:00:00.000Z`, calendar, time.rules), day);
}

function band(c: Case, day = '2026-11-18') {
  const clocks = clocksOf(c, `${day}T02:00:00.000Z`, calendar, time.rules);

  return bandOf(c, turnOf(c, clocks, day), clocks, { today: day, calendar });
}

const unsigned = { ...assignment, agreedAt: null };
const proposed = { recommendation, outcome: null };
const objection = {
  filedAt: '2026-11-17T02:00:00.000Z',
  against: 'refusal',
  reason: '',
  result: null,
  decidedAt: null,
  answer: null,
} as const;
const complaint = {
  id: 'c1',
  filedAt: '2026-11-17T02:00:00.000Z',
  about: 'lawyer',
  text: '不回电话',
  answeredAt: null,
  answer: null,
  upheld: null,
} as const;

test.each<[CaseState, Parameters<typeof caseIn>[1], readonly StaffRole[], Turn['others'], Turn['clock']]>([
  ['SUBMITTED', {}, ['clerk'], null, 'accept'],
  ['REVIEWING', {}, ['reviewer'], null, 'review'],
  ['PENDING_APPROVAL', { decision: proposed }, ['approver'], null, 'review'],
  ['ASSIGNED', { assignments: [unsigned] }, [], 'firm', 'arrange'],
  ['ARRANGED', { assignments: [unsigned] }, [], 'lawyer', 'agreement'],
  ['HANDLING', { assignments: [assignment] }, [], 'lawyer', null],
  ['HANDLING', { complaints: [complaint] }, ['supervisor', 'director'], null, 'complaint'],
  ['FILE_REVIEW', {}, ['archivist'], null, null],
  [
    'REFUSED',
    { decision: { ...proposed, outcome: outcomeOf('refused', submittedAt) } },
    [],
    null,
    'objection',
  ],
  ['REFUSED', { objection }, ['supervisor'], null, 'objection_review'],
  // Its decision was voided: whoever approves issues a new one before anybody can be assigned.
  ['ASSIGNING', {}, ['approver'], null, 'assign'],
])('%s with %j waits for %j, or for %s outside', (state, side, roles, others, clock) => {
  const found = turn(caseIn(state, side, { ...since, events: told(['x', 'system', 'addNote', state]) }));
  expect(found).toMatchObject({ roles, others, clock });
});

test('every open case waits for somebody, and is found by the key of each role it waits for', () => {
  for (const state of caseStates.filter((one) => one !== 'DRAFT' && !isEndState(one))) {
    const found = turn(caseIn(state, {}, since));
    expect([state, found.roles.length > 0 || found.others !== null]).toEqual([state, true]);
    const inside = found.roles.every((role) => keysFor({ id: 'x', roles: [role] }).includes(found.key));
    expect(inside && (found.others === null || outsideKeys().includes(found.key))).toBe(true);
  }
});

test('whatever roles a case waits for together, each of them finds it and no other role does', () => {
  for (const state of caseStates) {
    const roles = rolesAwaitedIn(state);
    for (const role of roles) {
      const others = roles.filter((one) => one !== role);
      const line = { roles, personId: null, barred: [], others: null, clock: null, dueOn: null };
      expect(keysFor({ id: 'x', roles: [role] })).toContain(turnKey(line));
      expect(keysFor({ id: 'x', roles: [role] })).not.toContain(turnKey({ ...line, roles: others }));
    }
  }
});

test('keys stay few enough to be read along one index, for somebody who holds every role too', () => {
  const all = caseStates.flatMap((state) => rolesAwaitedIn(state));
  expect(keysFor({ id: 'x', roles: all }).length).toBeLessThan(150);
  expect(keysFor({ id: 'x', roles: ['auditor'] })).toEqual([]);
});

describe('the person', () => {
  const submitted: Told = ['owner', 'applicant', 'submit', 'SUBMITTED'];
  const accepted: Told = ['lijing', 'clerk', 'accept', 'REVIEWING'];
  const opinion: Told = ['wang', 'reviewer', 'recommend', 'PENDING_APPROVAL'];
  const back: Told = ['chen', 'approver', 'returnToReview', 'REVIEWING'];

  test.each<[string, readonly Told[], string | null]>([
    ['nobody, before somebody took it', [submitted], null],
    ['who took it', [submitted, ['lijing', 'clerk', 'takeCase', 'SUBMITTED']], 'lijing'],
    [
      'the last who took it',
      [submitted, ['li', 'clerk', 'takeCase', 'SUBMITTED'], ['wu', 'clerk', 'takeCase', 'SUBMITTED']],
      'wu',
    ],
    [
      'not who took it in a role that it does not wait for',
      [submitted, ['he', 'reviewer', 'takeCase', 'SUBMITTED']],
      null,
    ],
    ['who typed it in at the window', [['wumei', 'clerk', 'submit', 'SUBMITTED']], 'wumei'],
    ['nobody once it passed on', [submitted, ['lijing', 'clerk', 'takeCase', 'SUBMITTED'], accepted], null],
    ['who gets it back', [submitted, accepted, opinion, back], 'wang'],
    [
      'who took it instead',
      [submitted, accepted, opinion, back, ['he', 'reviewer', 'takeCase', 'REVIEWING']],
      'he',
    ],
    ['who gave it back, the second time', [submitted, accepted, opinion, back, opinion], 'chen'],
  ])('%s', (_what, steps, expected) => {
    const state = steps[steps.length - 1]?.[3] ?? 'SUBMITTED';
    const side = state === 'PENDING_APPROVAL' ? { decision: proposed } : {};
    const found = turn(caseIn(state, side, { ...since, events: told(...steps) }));
    expect(found.personId).toBe(expected);
    expect(found.key).toBe(expected === null ? found.roles.join('+') : `@${expected}`);
    expect(waitsForText(found, { [expected ?? '']: '某人' })).toBe(
      expected === null ? waitsForText(found, {}) : '某人',
    );
  });

  test('the reviewer is barred from approving, a recused colleague from everything', () => {
    expect(turn(caseIn('PENDING_APPROVAL', { decision: proposed }, since)).barred).toEqual(['wang']);
    const recusals = [{ personId: 'he', reason: '亲属', at: submittedAt }];
    expect(turn(caseIn('REVIEWING', { recusals }, since)).barred).toEqual(['he']);
  });
});

test('one who has not said that the application is theirs is waited for, where aid is proposed', () => {
  const confirmation = { helperKey: 'h', confirmedAt: null, how: null, wrong: null };
  const c = caseIn('PENDING_APPROVAL', { decision: proposed, confirmation }, since);
  expect(turn(c).roles).toEqual([]);
  const refusing = {
    ...c,
    review: {
      ...c.review,
      decision: { ...proposed, recommendation: { ...recommendation, proposal: 'refuse' } },
    },
  } as const;
  expect(turn(refusing).roles).toEqual(['approver']);
});

test('aid in advance waits for the applicant’s papers, then for the review, then for the approver', () => {
  const advance = {
    decidedAt: '2026-11-16T01:00:00.000Z',
    by: 'li',
    ground: 'deadline',
    reason: '',
    supplementDueOn: '2026-11-20',
    suppliedAt: null,
    confirmedAt: null,
  } as const;
  const c = caseIn('HANDLING', { advance, assignments: [assignment] }, since);
  expect(turn(c)).toMatchObject({ roles: [], others: 'applicant' });
  expect(turn(c, '2026-11-21').roles).toEqual(['reviewer']);
  const decided = (proposal: 'grant' | 'refuse') =>
    turn(
      caseIn(
        'HANDLING',
        { advance, decision: { recommendation: { ...recommendation, proposal }, outcome: null } },
        since,
      ),
    );
  expect(decided('grant').roles).toEqual(['approver']);
  expect(decided('refuse').roles).toEqual(['approver']);
});

describe('the written order', () => {
  const plain = { ...since, assessment: { ...eligible, greenChannel: false } };
  const danger = { inDanger: true, limitNear: false, calledAt: null };
  const reviewing = caseIn(
    'REVIEWING',
    {},
    { ...plain, events: told(['x', 'system', 'submit', 'SUBMITTED']) },
  );

  test('danger, the limit of the law, the notice, the green channel, today, later, others', () => {
    expect(band({ ...reviewing, urgency: danger })).toBe('danger');
    expect(band(reviewing)).toBe('later');
    expect(band({ ...reviewing, assessment: eligible })).toBe('green');
    expect(
      band(caseIn('NOTIFIED', {}, { ...plain, route: 'notified', submittedAt: '2026-11-18T01:00:00.000Z' })),
    ).toBe('notice');
    expect(
      band(caseIn('SUBMITTED', {}, { ...plain, submittedAt: '2026-11-17T01:00:00.000Z' }), '2026-11-18'),
    ).toBe('today');
    expect(band(caseIn('ARRANGED', { assignments: [unsigned] }, since), '2026-11-30')).toBe('others');
  });

  test('a limit presses from the working day before it', () => {
    // Due on Monday the 23rd: on Friday nobody may wait any more.
    expect(
      ['2026-11-19', '2026-11-20', '2026-11-23', '2026-12-30'].map((day) => band(reviewing, day)),
    ).toEqual(['later', 'limit', 'limit', 'limit']);
  });

  test('the line says on which day it has to be looked at again', () => {
    const days = ['2026-11-18', '2026-11-20', '2026-11-23', '2026-11-24'].map((day) =>
      changesOn(clocksOf(reviewing, `${day}T02:00:00.000Z`, calendar, time.rules), day, calendar),
    );
    expect(days).toEqual(['2026-11-20', '2026-11-23', '2026-11-24', null]);
  });
});
