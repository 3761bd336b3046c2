import type { Case } from '../case/case';
import { currentAssignment } from '../case/case-facts';
import { dossierKind, type DossierKind } from '../closing/dossier-kind';
import { daysBetween } from '../time/days';
import { dayOf, type Day } from '../time/times';
import type { ActKind } from '../vocabulary/handling/acts';
import { silenceDays } from './silence';

/** One thing a handler does in this kind of case, and the last day it was done. */
export interface HandlingCard {
  readonly act: ActKind;
  readonly doneOn: Day | null;
  /** Why it was not done; `null` where it was, or nothing was said. */
  readonly notDone: string | null;
}

/** How the aid stands with whoever handles it (10.7: firm, person, since, last report). */
export interface Handling {
  readonly firmName: string;
  readonly lawyerName: string | null;
  readonly lawyerPhone: string | null;
  /** The agreement, or before it the naming. */
  readonly since: Day | null;
  readonly lastActOn: Day | null;
  /** Days since the last sign of work; `null` before the naming. */
  readonly silentDays: number | null;
  /** Whether the centre has to ask: nothing was heard for too long while the case is at work. */
  readonly isSilent: boolean;
  readonly cards: readonly HandlingCard[];
}

const always = ['report', 'judgment'] as const;

/** Which cards by kind × stage (law-back-half §A.3, §B): no file reading before an arbitration commission or the police. */
const cardsOf: Readonly<Record<DossierKind, readonly ActKind[]>> = {
  defence_investigation: ['meeting', 'paper', ...always],
  defence_prosecution: ['meeting', 'file_reading', 'paper', ...always],
  defence_trial: ['meeting', 'file_reading', 'evidence', 'paper', 'hearing', ...always],
  representation_prosecution: ['meeting', 'file_reading', 'paper', ...always],
  representation_trial: ['meeting', 'file_reading', 'evidence', 'paper', 'hearing', ...always],
  litigation: ['meeting', 'evidence', 'paper', 'negotiation', 'hearing', ...always],
  arbitration: ['meeting', 'evidence', 'paper', 'negotiation', 'hearing', ...always],
  non_litigation: ['meeting', 'evidence', 'negotiation', 'report'],
  ended: ['meeting', 'report'],
};

/** How the work stands today; `null` while nobody handles the case. */
export function handlingOf(c: Case, today: Day): Handling | null {
  const current = currentAssignment(c);
  if (current === null) return null;
  const { firmName, lawyerName, lawyerPhone, agreedAt, arrangedAt } = current;
  const since = agreedAt ?? arrangedAt;
  const sinceDay = since === null ? null : dayOf(since);
  const days = c.handling.progress.map(({ happenedOn }) => happenedOn).sort();
  const lastActOn = days.at(-1) ?? null;
  const heard = [sinceDay, lastActOn]
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  const silentDays = heard === undefined ? null : daysFrom(heard, today);
  const working = c.state === 'ARRANGED' || c.state === 'HANDLING';

  return {
    ...{ firmName, lawyerName, lawyerPhone, since: sinceDay, lastActOn, silentDays },
    isSilent: working && silentDays !== null && silentDays > silenceDays,
    cards: cardsOf[dossierKind(c)].map((act) => cardOf(c, act)),
  };
}

/** Once done it is done, whatever was said before. */
function cardOf({ handling }: Case, act: ActKind): HandlingCard {
  const said = handling.progress.filter((one) => one.act === act);
  const days = said.filter(({ notDone }) => !notDone).map(({ happenedOn }) => happenedOn);
  const doneOn = days.sort().at(-1) ?? null;

  return { act, doneOn, notDone: doneOn === null ? (said.at(-1)?.text ?? null) : null };
}

function daysFrom(day: Day, today: Day): number {
  return Math.max(0, daysBetween(day, today));
}
