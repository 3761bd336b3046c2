import type { InferOutput } from 'valibot';
import type {
  FigureCellView,
  FigureTableAnswer,
  FigureTableView,
  figureTable as contract,
} from '../../contract/statistics/figure-table';
import { readPeriod } from '../../domain/statistics/count-figures';
import { cellKey, evaluate, totalOf } from '../../domain/statistics/evaluate';
import { yearBefore } from '../../domain/statistics/periods';
import { refuseBlind } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { askedFigure, type Asked } from './ask-figures';
import { importedOf } from './imported-of';
import { cellsAsked, loadCells, type Loaded } from './load-cells';

type Input = InferOutput<typeof contract.input>;

/**
 * Any figures of any days by up to two splits: read from kept-up tallies, never counted from cases. They are the whole
 * centre's and say nothing of any person.
 * @throws DomainError NotAllowed, InputInvalid for an unknown figure or split, DayInvalid for a period turned round
 */
export async function figureTable(
  { figures, from, to, splits, cuts, withEarlier }: Input,
  { office, person }: StaffCall,
): Promise<FigureTableAnswer> {
  refuseBlind(person);
  const period = readPeriod(from, to);
  const asked = figures.map((name) => askedFigure(name, cuts, splits));
  const earlier = withEarlier ? yearBefore(period) : null;
  const whole = asked.map((one) => ({ ...one, splits: [] }));
  const [now, before, imported] = await Promise.all([
    loadCells(office, person.centreId, asked, period),
    earlier && loadCells(office, person.centreId, asked, earlier),
    loadCells(office, importedOf(person.centreId), whole, period),
  ]);

  return { ...period, earlier, tables: asked.map((one) => tableOf(one, now, before, imported)) };
}

/** How much of a number came in from a file: of a rate, of what it divides by. */
function importedIn(asked: Asked, imported: Loaded): { readonly imported?: number } {
  if (asked.cuts.length > 1) return {};
  const { value, whole } = totalOf(asked.figure, cellsAsked(imported, { ...asked, splits: [] }, false));
  const part = whole ?? value ?? 0;

  return part === 0 ? {} : { imported: part };
}

function tableOf(asked: Asked, now: Loaded, before: Loaded | null, imported: Loaded): FigureTableView {
  const own = totalOf(asked.figure, cellsAsked(now, asked, false));
  const total = { ...own, ...importedIn(asked, imported) };
  const wasTotal = before && totalOf(asked.figure, cellsAsked(before, asked, false)).value;
  const cells = asked.splits.length === 0 ? [] : cellsOf(asked, now, before);

  return { figure: asked.name, total: before ? { ...total, earlier: wasTotal } : total, cells };
}

/** The largest first; what stood only in the earlier period stands with nought. */
function cellsOf(asked: Asked, now: Loaded, before: Loaded | null): readonly FigureCellView[] {
  const cells = evaluate(asked.figure, cellsAsked(now, asked, true));
  if (!before) return sorted(cells);
  const was = new Map(
    evaluate(asked.figure, cellsAsked(before, asked, true)).map(({ values, value }) => [
      cellKey(values),
      value,
    ]),
  );
  const there = cells.map((one) => ({ ...one, earlier: was.get(cellKey(one.values)) ?? 0 }));
  const known = new Set(cells.map(({ values }) => cellKey(values)));
  const gone = [...was]
    .filter(([key]) => !known.has(key))
    .map(([key, earlier]) => ({ values: JSON.parse(key) as string[], value: 0, earlier }));

  return sorted([...there, ...gone]);
}

function sorted(cells: readonly FigureCellView[]): readonly FigureCellView[] {
  return [...cells].sort(
    (a, b) => (b.value ?? -1) - (a.value ?? -1) || a.values.join().localeCompare(b.values.join(), 'zh'),
  );
}
