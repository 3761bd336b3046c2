import { check, is, isoDate, pipe, string } from 'valibot';
import type { Day } from '../time/times';
import { daysBetween } from '../time/days';
import { dayInWords } from '../time/in-words';
import type { MatterCode } from '../vocabulary/matters/matters';
import { earliestDay } from '../time/said-day';
import type { WorkingCalendar } from './calendar';
import { limitationEnd } from './limitation';
import type { LimitationKind } from './limitation';

/** From what a limit of the person's own claim runs; only of an accident the form asks the very day. */
type Begins = 'leaving' | 'accident' | 'knowing' | 'paper';

interface RightOf {
  readonly kind: LimitationKind;
  readonly begins: Begins;
}

const arbitration: RightOf = { kind: 'labour_arbitration', begins: 'knowing' };
const civil: RightOf = { kind: 'civil', begins: 'knowing' };
const review: RightOf = { kind: 'administrative_review', begins: 'paper' };

/** Support of parents, children and spouses runs out of no time, nor does a defence: what is not here has no clock. */
const rights: ReadonlyMap<string, RightOf> = new Map(
  Object.entries({
    wages: { kind: 'labour_arbitration', begins: 'leaving' },
    labour_relation: arbitration,
    dismissal_damages: arbitration,
    contract_end: arbitration,
    work_injury: { kind: 'work_injury_recognition', begins: 'accident' },
    traffic_injury: civil,
    medical_injury: civil,
    general_injury: civil,
    school_injury: civil,
    service_injury: civil,
    public_accident: civil,
    traffic_property: civil,
    private_loan: civil,
    project_payment: civil,
    sale_contract: civil,
    administrative_penalty: review,
    land_taking: review,
    state_compensation: { kind: 'state_compensation', begins: 'knowing' },
  } satisfies Partial<Record<MatterCode, RightOf>>),
);

const whatFor: Readonly<Partial<Record<LimitationKind, string>>> = {
  labour_arbitration: '去劳动仲裁，有一年的期限。',
  work_injury_recognition: '申请工伤认定，有一年的期限。',
  civil: '向法院告，有三年的期限。',
  administrative_review: '申请行政复议，有六十天的期限。',
  state_compensation: '申请国家赔偿，有两年的期限。',
};

const countedFrom: Readonly<Record<Begins, string>> = {
  leaving: '还在那里干的，不受这个限制。走了的，从走的那天算。',
  accident: '从出事那天算。',
  knowing: '从您知道吃亏那天算。',
  paper: '从您知道这个决定那天算。',
};

/** A limit of the person's own claim, counted from the day that they said. */
export interface RightsClock {
  readonly kind: LimitationKind;
  /** The day on which it is over at the earliest: what was said is the first day from which it can run. */
  readonly dueOn: Day;
  /** Negative once it may be over. */
  readonly daysLeft: number;
  /** What it is, from when it runs, how long is left: for the person. */
  readonly sentences: readonly string[];
}

/** `2026-02-30` can be read as a moment of March. */
const isReal = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);

  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};
const aDay = pipe(string(), isoDate(), check(isReal));

function leftWords(dueOn: Day, daysLeft: number, begins: Begins, today: Day): readonly string[] {
  if (daysLeft < 0) return ['从您说的那天算，可能已经过了。', '别放弃，有的可以重新算，马上问律师。'];
  const earliest = begins === 'accident' ? '' : '最早';

  return [`${earliest}${dayInWords(dueOn, today)}到期。`, `还有${daysLeft}天。`];
}

/**
 * The limit that runs on a claim (law.md §1.8), for the person to know and for staff to look at; it decides nothing.
 * @param happenedOn since when, as the person said; a limit runs from then at the earliest, from a month's first day
 * @returns `null` where none runs, or no day is known
 */
export function rightsClockOf(
  matter: unknown,
  happenedOn: unknown,
  today: Day,
  calendar: WorkingCalendar,
): RightsClock | null {
  const right = typeof matter === 'string' ? rights.get(matter) : undefined;
  const from = typeof happenedOn === 'string' ? earliestDay(happenedOn) : null;
  if (!right || !is(aDay, from) || from > today) return null;
  const { kind, begins } = right;
  const dueOn = limitationEnd(kind, from, calendar);
  const daysLeft = daysBetween(today, dueOn);

  return {
    ...{ kind, dueOn, daysLeft },
    sentences: [
      whatFor[kind] ?? '',
      ...leftWords(dueOn, daysLeft, begins, today),
      ...(countedFrom[begins].match(/[^。]+。?/g) ?? []),
      ...(from === happenedOn ? [] : ['您只记得月份，先从1号算。']),
    ],
  };
}
