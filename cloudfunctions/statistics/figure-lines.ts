import type { InferOutput } from 'valibot';
import type {
  FigureLine,
  FigureLinesAnswer,
  figureLines as contract,
} from '../../contract/statistics/figure-table';
import { readPeriod } from '../../domain/statistics/count-figures';
import type { SumFigure } from '../../domain/statistics/figure';
import { beginning, dayBefore, type Days } from '../../domain/statistics/spans';
import { sumsToOpen } from '../../domain/statistics/sum-figures';
import type { Day } from '../../domain/time/times';
import { refuseBlind } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { askedFigure, type Cut } from './ask-figures';
import { daysWithLines } from './days-with-lines';
import { linesOfDay } from './lines-of-day';

type Input = InferOutput<typeof contract.input>;

/** A page ends with the day on which it is full. */
const fullAt = 20;
/** Days looked into for one page: what stood open long ago and is closed since leaves days without a line. */
const mostDays = 60;

/**
 * The lines behind a number, masked as the queue is; a station clerk sees those of the own station. By whole days, the
 * newest first.
 * @throws DomainError NotAllowed, InputInvalid for an unknown figure or split, DayInvalid
 */
export async function figureLines(
  { figure: name, from, to, cuts, before }: Input,
  call: StaffCall,
): Promise<FigureLinesAnswer> {
  refuseBlind(call.person);
  const period = readPeriod(from, to);
  const { figure, cuts: own } = askedFigure(name, cuts, []);
  const lines: FigureLine[] = [];
  let looked = 0;
  for await (const { sum, day } of newestFirst(sumsToOpen(figure), own, period, before, call)) {
    lines.push(...(await linesOfDay(sum, day, own, period, call)));
    looked += 1;
    if (lines.length >= fullAt || looked >= mostDays) return { lines, next: day };
  }

  return { lines, next: null };
}

/** Several registers behind one figure are opened one after the other, each from its newest day on. */
async function* newestFirst(
  sums: readonly SumFigure[],
  cuts: readonly Cut[],
  period: Days,
  before: Day | null,
  { office, person }: StaffCall,
): AsyncGenerator<{ readonly sum: SumFigure; readonly day: Day }> {
  const days = await Promise.all(
    sums.map(async (sum) => {
      const open = openDays(sum, period, before);
      const found: { sum: SumFigure; day: Day }[] = [];
      if (open === null) return found;
      for await (const day of daysWithLines(office, person.centreId, sum, cuts, open)) {
        found.push({ sum, day });
        if (found.length >= mostDays) break;
      }

      return found;
    }),
  );
  yield* days.flat().sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** The days to look into: of what stands at a moment, all days up to it. */
function openDays({ over }: SumFigure, { from, to }: Days, before: Day | null): Days | null {
  const last = over === 'before' ? dayBefore(from) : to;
  const days = {
    from: over === 'period' ? from : beginning,
    to: before === null || before > last ? last : dayBefore(before),
  };

  return days.to < days.from ? null : days;
}
