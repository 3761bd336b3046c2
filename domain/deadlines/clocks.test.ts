import type { Case } from '../case/case';
import type { CaseEvent } from '../case/history/event';
import type { CaseState } from '../vocabulary/case-states';
import { caseStates } from '../vocabulary/case-states';
import { caseIn, outcomeOf } from '../procedure/testing/cases';
import { assignment, withPapers } from '../case/testing/filled';
import { announcedYears } from './announced-years';
import { workingCalendar } from './calendar';
import { defaultRules } from './centre-rules';
import { clocksOf } from './clocks';

const calendar = workingCalendar(announcedYears);
const submitted = { submittedAt: '2026-11-02T01:00:00.000Z' };

/** A history of states only; the day is noon in China. */
function history(...steps: readonly (readonly [day: string, to: CaseState])[]): CaseEvent[] {
  return steps.map(([day, to], index) => ({
    no: index + 1,
    at: `${day}T04:00:00.000Z`,
    actor: { id: 'x', role: 'clerk', name: 'x' },
    action: 'addNote',
    from: steps[index - 1]?.[1] ?? null,
    to,
    note: null,
    changes: [],
    previous: null,
    hash: '',
  }));
}

function on(day: string, c: Case, rules = defaultRules) {
  return clocksOf(c, `${day}T02:00:00.000Z`, calendar, rules);
}

describe('审查', () => {
  const reviewing = caseIn('REVIEWING', {}, { ...submitted, events: history(['2026-11-02', 'SUBMITTED']) });

  test('seven days from the day after, in numbers for staff and words for the citizen', () => {
    expect(on('2026-11-07', reviewing)).toMatchObject([
      {
        name: 'review',
        kind: 'statutory',
        basis: '法-43',
        startedOn: '2026-11-02',
        dueOn: '2026-11-09',
        daysUsed: 5,
        daysLeft: 2,
        staffLabel: '剩2天',
        level: 'soon',
        citizenSentence: '最晚11月9日（星期一）前告诉您结果。',
      },
    ]);
    expect(on('2026-11-09', reviewing)[0]).toMatchObject({ staffLabel: '今天', level: 'today' });
    expect(on('2026-11-10', reviewing)[0]).toMatchObject({ staffLabel: '已超1天', level: 'late' });
  });

  test('a shorter local limit is the centre’s promise, a longer one is dead', () => {
    const promise = { amount: 3, unit: 'working_day', roll: true } as const;
    const dead = { amount: 10, unit: 'working_day', roll: true } as const;
    expect(on('2026-11-03', reviewing, { ...defaultRules, reviewPromise: promise })[0]).toMatchObject({
      kind: 'promise',
      dueOn: '2026-11-05',
    });
    expect(on('2026-11-03', reviewing, { ...defaultRules, reviewPromise: dead })[0]).toMatchObject({
      kind: 'statutory',
      dueOn: '2026-11-09',
    });
  });

  test('waiting for papers stops it, and the supplement has its own day', () => {
    const supplement = {
      askedAt: '2026-11-04T04:00:00.000Z',
      dueOn: '2026-11-19',
      items: [],
      remindedAt: null,
      suppliedAt: null,
      overrideReason: null,
    };
    const events = history(['2026-11-02', 'SUBMITTED'], ['2026-11-04', 'SUPPLEMENT']);
    const waiting = caseIn('SUPPLEMENT', { supplements: [supplement] }, { ...submitted, events });
    const [own, review] = on('2026-11-08', waiting);
    expect(own).toMatchObject({
      name: 'supplement',
      whoActs: 'applicant',
      dueOn: '2026-11-19',
      daysLeft: 11,
    });
    expect(review).toMatchObject({ paused: true, dueOn: null, daysUsed: 2, daysLeft: 5, level: 'ok' });
    expect(review?.staffLabel).toBe('已暂停，还剩5天');

    const back = {
      ...waiting,
      state: 'REVIEWING' as const,
      events: [...events, ...history(['2026-11-10', 'REVIEWING'])],
    };
    expect(on('2026-11-11', back)[0]).toMatchObject({ dueOn: '2026-11-16', paused: false });
  });

  test('an application from custody counts from the day it reached the centre', () => {
    const custody = {
      institution: '青禾县看守所',
      askedAt: submitted.submittedAt,
      receivedAt: '2026-11-03T01:00:00.000Z',
      late: false,
    };
    expect(on('2026-11-04', { ...reviewing, intake: { ...reviewing.intake, custody } })[0]?.dueOn).toBe(
      '2026-11-10',
    );
  });
});

describe('绿色通道', () => {
  const assessment = {
    outcome: 'eligible',
    inScope: true,
    hardship: 'verification_exempt',
    greenChannel: true,
    basis: [],
    at: '',
  };

  test('is taken up the same day; out of hours on the next working day, as a promise', () => {
    const inHours = caseIn('SUBMITTED', {}, { submittedAt: '2026-11-20T02:00:00.000Z', assessment });
    const saturday = { ...inHours, submittedAt: '2026-11-21T12:00:00.000Z' };
    expect(on('2026-11-20', inHours)[0]).toMatchObject({
      name: 'accept',
      kind: 'promise',
      dueOn: '2026-11-20',
    });
    expect(on('2026-11-21', saturday)[0]).toMatchObject({ name: 'accept', dueOn: '2026-11-23' });
  });
});

describe('指派和办理', () => {
  const notice = {
    organ: '青禾县人民法院',
    organKind: 'court',
    kind: 'must_defend',
    receivedAt: '2026-11-11T02:00:00.000Z',
    contact: '',
    charge: '',
    stage: 'first_instance',
    gravePenalty: false,
    minor: false,
    hearingAt: null,
  } as const;

  test('a notified defence is never rolled over, a civil grant is', () => {
    const notified = caseIn('NOTIFIED', { notice }, { route: 'notified' });
    const granted = caseIn('ASSIGNING', {}, { events: history(['2026-11-11', 'ASSIGNING']) });
    expect(on('2026-11-12', notified)[0]).toMatchObject({
      name: 'assign',
      basis: '法-36',
      dueOn: '2026-11-14',
    });
    expect(on('2026-11-12', granted)[0]).toMatchObject({
      name: 'assign',
      basis: '法-43',
      dueOn: '2026-11-16',
    });
    const defence = { ...granted, facts: { ...granted.facts, category: 'criminal' } } as const;
    expect(on('2026-11-12', defence)[0]).toMatchObject({ basis: '法-43', dueOn: '2026-11-14' });
  });

  test('firm, agreement, replacement, dossier and its review each have their clock', () => {
    const assignments = [{ ...assignment, agreedAt: null }];
    const replacement = {
      id: 'r1',
      askedAt: '2026-11-09T02:00:00.000Z',
      reason: '',
      result: null,
      decidedAt: null,
      answer: null,
    };
    const closing = {
      ...({
        at: '2026-10-16T02:00:00.000Z',
        by: 'clerk',
        closedOn: '2026-10-15',
        way: 'award',
        result: 'won',
      } as const),
      ...{ recovered: null, wages: null, document: null, summary: '' },
    };
    const dossier = {
      ...{ submittedAt: '2026-11-12T02:00:00.000Z', by: 'clerk', items: [], absent: [] },
      ...{ returnedAt: null, gaps: [], passedAt: null },
    };
    const names = (c: Case) => on('2026-11-12', c).map((clock) => [clock.name, clock.dueOn]);
    expect(names(caseIn('ASSIGNED', { assignments }))).toEqual([['arrange', '2026-11-11']]);
    expect(names(caseIn('ARRANGED', { assignments, replacements: [replacement] }))).toEqual([
      ['agreement', '2026-11-11'],
      ['replacement', '2026-11-16'],
    ]);
    expect(names(caseIn('CLOSED', { closing }))).toEqual([['dossier', '2026-11-16']]);
    expect(names(caseIn('FILE_REVIEW', { closing, dossier }))).toEqual([['file_review', '2026-12-14']]);
  });
});

test('an objection and its review; nothing runs once the days are over', () => {
  const outcome = outcomeOf('refused', '2026-11-02T02:00:00.000Z');
  const refused = caseIn('REFUSED', { decision: { recommendation: null, outcome } });
  const objection = {
    filedAt: '2026-11-09T02:00:00.000Z',
    against: 'refusal',
    reason: '',
    result: null,
    decidedAt: null,
    answer: null,
  } as const;
  expect(on('2026-11-10', refused)[0]).toMatchObject({
    name: 'objection',
    dueOn: '2026-11-17',
    whoActs: 'applicant',
  });
  expect(on('2026-11-18', refused)).toEqual([]);
  expect(on('2026-11-10', caseIn('REFUSED', { ...refused.review, objection }))[0]).toMatchObject({
    name: 'objection_review',
    dueOn: '2026-11-16',
    whoActs: 'bureau',
  });
});

test('the end of a criminal aid is told in three days, holidays or not, until both papers are served', () => {
  const termination = { at: '2026-11-11T02:00:00.000Z', ground: 6, reason: '自己请了律师' };
  const ended = caseIn('TERMINATED', { termination }, { facts: { category: 'criminal' } });
  const told = (codes: readonly ('FZ-018' | 'FZ-019')[]) => {
    const { papers } = withPapers(ended, codes);

    return { ...ended, papers: papers.map((paper) => ({ ...paper, servedAt: '2026-11-12T02:00:00.000Z' })) };
  };
  const runs = (c: Case) => on('2026-11-12', c).find(({ name }) => name === 'termination_notice');

  expect(runs(ended)).toMatchObject({
    dueOn: '2026-11-14',
    basis: '司发通〔2013〕18号-22',
    whoActs: 'centre',
  });
  expect(runs(withPapers(ended, ['FZ-018', 'FZ-019']))).toBeDefined();
  expect(runs(told(['FZ-018']))).toBeDefined();
  expect(runs(told(['FZ-018', 'FZ-019']))).toBeUndefined();
  expect(runs(caseIn('TERMINATED', { termination }))).toBeUndefined();
});

test('every open state has somebody whose turn it is, except while a lawyer simply works', () => {
  const without = caseStates.filter((state) => on('2026-11-12', caseIn(state, {}, submitted)).length === 0);
  expect(without).toEqual(expect.arrayContaining(['DRAFT', 'HANDLING', 'ARCHIVED', 'WITHDRAWN', 'REFERRED']));
  expect(without).not.toEqual(expect.arrayContaining(['SUBMITTED']));
});

test('a list may estimate next year, a decision may not', () => {
  const late = caseIn('REVIEWING', {}, { submittedAt: '2026-12-28T01:00:00.000Z' });
  expect(() => on('2026-12-29', late)).toThrow(expect.objectContaining({ code: 'CalendarYearUnknown' }));
  const rough = workingCalendar(announcedYears, { estimate: true });
  expect(clocksOf(late, '2026-12-29T02:00:00.000Z', rough, defaultRules)[0]).toMatchObject({
    dueOn: '2027-01-04',
    estimated: true,
    citizenSentence: '大约2027年1月4日（星期一）前告诉您结果。',
  });
});

test('whoever was asked for money is called the next working day; other complaints have the centre’s days', () => {
  const complaint = { id: 'c', filedAt: '2026-11-06T02:00:00.000Z', text: '要五百元', answeredAt: null };
  const about = (subject: 'fee' | 'lawyer') => {
    const c = caseIn('HANDLING');
    const complaints = [{ ...complaint, about: subject, answer: null, upheld: null }];

    return on('2026-11-06', { ...c, voices: { ...c.voices, complaints } }).map(({ name, dueOn }) => [
      name,
      dueOn,
    ]);
  };
  expect(about('fee')).toContainEqual(['fee_complaint', '2026-11-09']);
  expect(about('lawyer').map(([name]) => name)).toContain('complaint');
});
