import type { WorkFacts } from '../case/case';
import { addDays } from '../time/days';
import { dayOf, type Day } from '../time/times';
import type { CaseState } from '../vocabulary/case-states';
import { silenceDays } from './silence';

/** What a handler does next in a case, with the word of the list. */
export const workNames = {
  hand_over: '要列移交清单',
  accept: '等您接',
  sign: '等签协议',
  meet: '等见面',
  hearing: '要开庭',
  report: '该通报了',
  close: '等结案',
  mend: '案卷要补',
  hand_in: '等交卷',
  wait: '等中心审卷',
  done: '办完了',
} as const;

export type WorkName = keyof typeof workNames;

/** The next thing, and the day it is due; `null` where no day is set. */
export interface NextWork {
  readonly what: WorkName;
  readonly on: Day | null;
}

const fixed: Readonly<Partial<Record<CaseState, WorkName>>> = {
  ASSIGNED: 'accept',
  ARRANGED: 'sign',
  TERMINATED: 'hand_in',
  FILE_REVIEW: 'wait',
};

/** What comes next for whoever has the case: a hearing stands before a report, a judgment before both. */
export function nextWork(state: CaseState, work: WorkFacts, today: Day): NextWork {
  const { dueOn, lastOn, met, judged, returned, hearings } = work;
  if (state === 'HANDLING') {
    const hearing = hearings.map((at) => dayOf(at)).find((day) => day >= today);
    if (judged) return { what: 'close', on: lastOn };
    if (hearing !== undefined) return { what: 'hearing', on: hearing };

    return met ? { what: 'report', on: lastOn && addDays(lastOn, silenceDays) } : { what: 'meet', on: null };
  }
  if (state === 'CLOSED') return { what: returned ? 'mend' : 'hand_in', on: dueOn };
  const what = fixed[state];

  return what === undefined ? { what: 'done', on: null } : { what, on: what === 'wait' ? null : dueOn };
}
