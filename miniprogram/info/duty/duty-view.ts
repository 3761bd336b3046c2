import { dutyKinds } from '../../lib/domain';
import type { CentreCard } from '../../lib/domain';
import { dayWords } from '../../lib/words';

/** One day of the roster as the screen shows it. */
export interface DutyDayView {
  readonly on: string;
  readonly day: string;
  readonly shifts: readonly {
    readonly id: number;
    readonly who: string;
    readonly hours: string;
    readonly where: string;
  }[];
}

const daysShown = 7;

/** The coming days of the roster, from today; what the phone was told earlier and has passed is left out. */
export function dutyView({ duty }: Pick<CentreCard, 'duty'>, today: string): readonly DutyDayView[] {
  return duty
    .filter(({ on }) => on >= today)
    .slice(0, daysShown)
    .map(({ on, shifts }) => ({
      on,
      day: on === today ? `今天，${dayWords(on)}` : dayWords(on),
      shifts: shifts.map(({ kind, who, hours, where }, id) => ({
        id,
        who: `${dutyKinds[kind]} ${who}`,
        hours,
        where,
      })),
    }));
}
