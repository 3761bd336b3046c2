import type { WhoActs } from '../../vocabulary/clock-names';
import type { Day } from '../../time/times';
import type { ClockName } from '../../vocabulary/clock-names';

/** A running limit: numbers for staff, words for the citizen. */
export interface Clock {
  readonly name: ClockName;
  /** Article or practice the limit comes from. */
  readonly basis: string;
  /** `statutory`: the law's; `configured`: the centre's figure for an unchecked article; `promise`: 服务承诺. */
  readonly kind: 'statutory' | 'configured' | 'promise';
  readonly startedOn: Day;
  /** `null` while the clock is paused. */
  readonly dueOn: Day | null;
  readonly daysUsed: number;
  readonly daysLeft: number;
  readonly paused: boolean;
  /** The due day touches a year without an announced calendar. */
  readonly estimated: boolean;
  readonly whoActs: WhoActs;
  readonly citizenSentence: string;
  readonly staffLabel: string;
  readonly level: 'ok' | 'soon' | 'today' | 'late';
}

/** A clock before it is put into words. */
export type RawClock = Omit<Clock, 'citizenSentence' | 'staffLabel' | 'level'>;
