import type { SumFigure } from '../../domain/statistics/figure';
import { cellsIn, sumsPath } from '../../domain/statistics/read-tallies';
import { spansOf, type Days } from '../../domain/statistics/spans';
import { addDays, addMonths } from '../../domain/time/days';
import type { Day } from '../../domain/time/times';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';
import type { Cut } from './ask-figures';

/** Whether the sums under the cuts stand in a tally at all: a day on which one came and one went counts nought. */
function holdsAny(sums: Readonly<Record<string, unknown>>, figure: SumFigure, cuts: readonly Cut[]): boolean {
  const cells = cellsIn(
    [sums],
    figure,
    cuts.map(({ split }) => split),
  );
  const wanted = cuts.map(({ value }) => value.replaceAll('.', '．'));

  return [...cells.keys()].some((key) => {
    const values = JSON.parse(key) as string[];

    return wanted.every((value, at) => values[at] === value);
  });
}

async function filled(
  { store }: Pick<Office, 'store'>,
  centreId: string,
  figure: SumFigure,
  cuts: readonly Cut[],
  spans: readonly string[],
): Promise<readonly string[]> {
  if (spans.length === 0) return [];
  const ids = spans.map((span) => `${centreId}:${figure.of}:${span}`);
  const path = `sums.${sumsPath(
    figure,
    cuts.map(({ split }) => split),
  )}`;
  const page = { limit: ids.length, fields: ['span', path] };
  const found = await store.find('tallies', { _id: is.oneOf(ids) }, page);
  const held = found.filter(({ sums }) => figure.over !== 'period' || holdsAny(sums, figure, cuts));

  return held
    .map(({ span }) => span)
    .sort()
    .reverse();
}

function inside(span: string): readonly string[] {
  if (span.length === 4)
    return Array.from({ length: 12 }, (_, at) => `${span}-${String(at + 1).padStart(2, '0')}`);
  const days: Day[] = [];
  for (let day = `${span}-01`; day < addMonths(`${span}-01`, 1); day = addDays(day, 1)) days.push(day);

  return days;
}

/**
 * The days of a period on which a figure has lines, the newest first: tallies tell the years, then the months, then the
 * days, so that no line is looked at in vain.
 */
export async function* daysWithLines(
  office: Pick<Office, 'store'>,
  centreId: string,
  figure: SumFigure,
  cuts: readonly Cut[],
  period: Days,
): AsyncGenerator<Day> {
  const years = await filled(office, centreId, figure, cuts, spansOf(period));
  for (const span of years) yield* within(office, centreId, figure, cuts, span);
}

async function* within(
  office: Pick<Office, 'store'>,
  centreId: string,
  figure: SumFigure,
  cuts: readonly Cut[],
  span: string,
): AsyncGenerator<Day> {
  if (span.length === 10) {
    yield span;

    return;
  }
  const inner = await filled(office, centreId, figure, cuts, inside(span));
  for (const one of inner) yield* within(office, centreId, figure, cuts, one);
}
