import type { CasesAtAGlance } from '../../domain/statistics/glance/glance';
import { contract } from '../envelope';
import { nothing } from '../fields';
import type { PdfAnswer } from '../papers/papers';
import type { TargetView } from './targets';

/** What a director looks at first. */
export interface GlanceAnswer extends CasesAtAGlance {
  readonly at: string;
  readonly open: number;
  /** There are more open cases than were looked at. */
  readonly more: boolean;
  /** Questions that nobody has answered, and those of them whose promised day is over. */
  readonly unanswered: { readonly all: number; readonly late: number };
  /** Stations that are open and from which no application came in ninety days. */
  readonly emptyStations: readonly string[];
  /** The targets of this year with their pace. */
  readonly targets: readonly TargetView[];
}

/** The centre at a glance. */
export const glance = contract<GlanceAnswer>('reports')('glance', nothing);

/** The same for the Monday meeting, on one sheet. */
export const mondaySheet = contract<PdfAnswer>('reports')('mondaySheet', nothing);
