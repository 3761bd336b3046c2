import type { HearingView, OutcomeView, ProgressView } from '../../contract/progress/views';
import type { Case } from '../../domain/case/case';
import { dayOf, type Instant } from '../../domain/time/times';
import { actForCitizen } from '../../domain/handling/act-words';
import { yuan } from '../../domain/documents/shared/said';
import { closingResults, closingWays } from '../../domain/vocabulary/handling/closings';
import { momentInWords } from '../../domain/time/in-words';

/** What the lawyer did, newest first, in the person's words; what was reported to the centre alone is not among it. */
export function progressOf({ handling }: Case): ProgressView[] {
  return handling.progress
    .flatMap(({ act, notDone, at, happenedOn, text }) =>
      act ? [{ act, notDone, at, happenedOn, text }] : [],
    )
    .sort((a, b) => b.happenedOn.localeCompare(a.happenedOn) || b.at.localeCompare(a.at))
    .map((one) => ({ on: one.happenedOn, did: actForCitizen(one), text: one.text }));
}

/** The next hearing; on its own day it still stands. `null` where none is to come or the work is over. */
export function hearingOf({ state, handling }: Case, now: Instant): HearingView | null {
  if (state !== 'ARRANGED' && state !== 'HANDLING') return null;
  const ahead = handling.progress
    .flatMap(({ hearing }) => (hearing ? [hearing] : []))
    .filter(({ at }) => dayOf(at) >= dayOf(now))
    .sort((a, b) => a.at.localeCompare(b.at))[0];

  return ahead ? { at: ahead.at, when: momentInWords(ahead.at), place: ahead.place } : null;
}

/** How the work ended. A case whose aid was ended after that says so instead. */
export function outcomeOf({ closing: { closing, termination } }: Case): OutcomeView | null {
  if (closing === null || termination !== null) return null;
  const { closedOn, way, result, recovered, wages } = closing;
  const ofWages = wages ? `，其中工钱 ${yuan(wages)}` : '';

  return {
    closedOn,
    way: closingWays[way].citizen,
    result: closingResults[result].citizen,
    money: recovered ? `要回 ${yuan(recovered)}${ofWages}。` : null,
  };
}
