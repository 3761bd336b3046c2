import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Case } from '../case/case';
import { replay, verifyChain } from '../case/history/replay';
import { caseStates, endStates, isEndState } from '../vocabulary/case-states';
import type { CaseState } from '../vocabulary/case-states';
import { defaultRules } from '../deadlines/centre-rules';
import { clocksOf } from '../deadlines/clocks';
import { paperTitle } from '../documents/paper-titles';
import { actionNames } from '../vocabulary/actions';
import { procedureDocument } from './document';
import { aidIsDecided, awaitsConfirmation, currentAssignment, hasPaper } from '../case/case-facts';
import { forks } from './forks';
import { missingPapers } from './required-papers';
import type { Step } from './step';
import { procedure, stepOf, stepsFrom } from './steps';
import { caseIn } from './testing/cases';
import { calendar, hash, inputOn, strolled, take } from './testing/stroll';

function targets(step: Step, from: CaseState): readonly CaseState[] {
  if (step.to === 'same') return [from];

  return typeof step.to === 'string' ? [step.to] : [...forks[step.to.fork].targets];
}

describe('the table', () => {
  test('is frozen, and no state knows an action twice', () => {
    const keys = procedure.flatMap((step) => step.from.map((state) => `${state} ${step.action}`));
    expect(new Set(keys).size).toBe(keys.length);
    expect(Object.isFrozen(procedure) && procedure.every((step) => Object.isFrozen(step))).toBe(true);
  });

  test('uses every action, and every paper it names has a title', () => {
    expect(new Set(procedure.map((step) => step.action))).toEqual(new Set(actionNames));
    for (const step of procedure) for (const code of step.papers) expect(paperTitle(code)).not.toBe('');
  });

  test('from an end state only objections, filing, voices, and a refusal that was wrong', () => {
    const moving = endStates.flatMap((state) =>
      stepsFrom(state)
        .filter((step) => targets(step, state).some((to) => to !== state))
        .map((step) => `${state} ${step.action}`),
    );
    expect(moving.sort()).toEqual([
      'REFUSED orderAid',
      'REFUSED revokeDecision',
      'TERMINATED orderAid',
      'TERMINATED submitDossier',
    ]);
  });

  test('every open state has a way to an end', () => {
    const reachesEnd = (state: CaseState, seen = new Set<CaseState>()): boolean => {
      if (isEndState(state)) return true;
      if (seen.has(state)) return false;
      seen.add(state);
      return stepsFrom(state).some((step) => targets(step, state).some((to) => reachesEnd(to, seen)));
    };
    expect(caseStates.filter((state) => !reachesEnd(state))).toEqual([]);
  });

  test('every state can be reached from a draft', () => {
    const reached = new Set<CaseState>(['DRAFT']);
    for (const state of reached)
      for (const step of stepsFrom(state)) for (const to of targets(step, state)) reached.add(to);
    expect(caseStates.filter((state) => !reached.has(state))).toEqual([]);
  });

  test('docs/procedure.md says exactly what the table says', () => {
    expect(readFileSync('docs/procedure.md', 'utf8')).toBe(procedureDocument());
  });
});

const walk = fc.array(fc.tuple(fc.nat(1000), fc.nat(12), fc.nat(1000)), { minLength: 10, maxLength: 45 });

describe('random walks through what is allowed', () => {
  const route = fc.constantFrom<Case['route']>('application', 'notified');

  test('the history gives back the case, and its chain is sound', () => {
    fc.assert(
      fc.property(route, walk, (way, steps) => {
        const c = strolled(way, steps, () => undefined);
        fc.pre(c.events.length > 0);
        expect(replay(c.events)).toEqual(c);
        expect(verifyChain(c.events, hash).sound).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('no way skips a required paper, and nobody holds a case that waits for a lawyer', () => {
    fc.assert(
      fc.property(route, walk, (way, steps) => {
        strolled(way, steps, (c) => {
          if (c.assignment.assignments.length > 0) expect(aidIsDecided(c)).toBe(true);
          if (c.state === 'ASSIGNING') expect(currentAssignment(c)).toBeNull();
          expect(c.assignment.assignments.slice(0, -1).filter((one) => one.endedAt === null)).toEqual([]);
          if (c.state === 'REFUSED') expect(hasPaper(c, 'FZ-010')).toBe(true);
          if (c.state === 'TERMINATED') expect(hasPaper(c, 'FZ-018')).toBe(true);
          if (c.state === 'SUPPLEMENT') expect(hasPaper(c, 'FZ-006')).toBe(true);
          if (c.state === 'ARCHIVED') expect(missingPapers(c)).toEqual([]);
          if (c.closing.payment !== null) expect(c.state).toBe('ARCHIVED');
        });
      }),
      { numRuns: 60 },
    );
  });

  test('reviewer and approver are never one person, nothing unconfirmed is granted, and the clocks always know the day', () => {
    fc.assert(
      fc.property(route, walk, (way, steps) => {
        strolled(way, steps, (c) => {
          const { recommendation, outcome } = c.review.decision;
          if (outcome?.result === 'granted') expect(awaitsConfirmation(c)).toBe(false);
          if (recommendation && outcome) expect(outcome.by).not.toBe(recommendation.by);
          for (const clock of clocksOf(c, c.events[c.events.length - 1]?.at ?? '', calendar, defaultRules)) {
            expect(Number.isInteger(clock.daysLeft) && Number.isInteger(clock.daysUsed)).toBe(true);
            expect(clock.citizenSentence).not.toMatch(/undefined|NaN/);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  test('the walks really reach the far ends', () => {
    const reached = new Set<CaseState>();
    const look = (c: Case): void => void reached.add(c.state);
    fc.assert(
      fc.property(route, walk, (way, steps) => void strolled(way, steps, look)),
      { numRuns: 300, seed: 7 },
    );
    expect(['ARCHIVED', 'TERMINATED', 'REFUSED'].filter((state) => !reached.has(state as CaseState))).toEqual(
      [],
    );
  });

  test('papers that never come end in a withdrawal, after a reminder', () => {
    const way = ['submit', 'askSupplement', 'remindSupplement', 'expireSupplement'] as const;
    const end = way.reduce(
      (c, action, index) => {
        const day = `2026-0${index + 3}-02`;
        const step = stepOf(c.state, action);
        return step === undefined ? c : take(c, step, `${day}T02:00:00.000Z`, inputOn(day, 0));
      },
      caseIn('DRAFT', {}, { version: 0 }),
    );
    expect(end.state).toBe('DEEMED_WITHDRAWN');
    expect(end.events.map((event) => event.action)).toEqual(way);
  });
});
