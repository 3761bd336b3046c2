import { evaluate, totalOf, type FigureCell } from '../../domain/statistics/evaluate';
import { percent } from '../../domain/statistics/figure';
import { yearBefore } from '../../domain/statistics/periods';
import type { Ask } from '../../domain/statistics/reports/fill';
import type { Days } from '../../domain/statistics/spans';
import { askKey, type Sources } from '../../domain/statistics/summaries/told';
import type { Slot } from '../../domain/statistics/summaries/mould';
import { addDays, daysBetween } from '../../domain/time/days';
import type { Office } from '../platform/office';
import { askedFigure, type Asked } from '../statistics/ask-figures';
import { cellsAsked, loadCells, type Loaded } from '../statistics/load-cells';
import { keptTargets, targetOn } from './kept-targets';

/** Longer than a quarter is compared with the year before only (law-back-half §J.4). */
const quarter = 92;

/** Splits by whose values a target may be given out. */
const givenBy: readonly string[] = ['承办单位', '站点'];

function bare({ figure }: Ask): Ask {
  return { figure, cuts: [] };
}

function daysBefore({ from, to }: Days): Days {
  const length = daysBetween(from, to) + 1;

  return { from: addDays(from, -length), to: addDays(from, -1) };
}

/** The same number of whole months before, where a period is whole months; else as many days. */
function previousOf(period: Days): Days | null {
  const { from, to } = period;
  if (daysBetween(from, to) >= quarter) return null;
  if (!from.endsWith('-01') || !addDays(to, 1).endsWith('-01')) return daysBefore(period);
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
  const at = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 - months;

  return {
    from: `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`,
    to: addDays(from, -1),
  };
}

class Counts {
  readonly #loaded: Loaded;
  readonly #asked: ReadonlyMap<string, Asked>;

  constructor(loaded: Loaded, asked: ReadonlyMap<string, Asked>) {
    this.#loaded = loaded;
    this.#asked = asked;
  }

  total(ask: Ask): FigureCell | null {
    const asked = this.#asked.get(askKey(ask));

    return asked ? totalOf(asked.figure, cellsAsked(this.#loaded, asked, false)) : null;
  }
}

/** Counts everything that a text says, in as few reads as there are registers: now, a year before, just before, this year. */
export async function loadSources(
  office: Office,
  centreId: string,
  slots: readonly Slot[],
  period: Days,
  called: Pick<Sources, 'unit' | 'period'>,
): Promise<Sources> {
  const year = Number(period.to.slice(0, 4));
  const asks = slots.flatMap((slot): readonly Ask[] => [slot, bare(slot)]);
  const asked = new Map(asks.map((ask) => [askKey(ask), askedFigure(ask.figure, ask.cuts, [])]));
  const lists = new Map(
    slots
      .filter(({ as }) => as === 'list')
      .map((slot) => [`${askKey(slot)}|${slot.by}`, askedFigure(slot.figure, slot.cuts, [slot.by ?? ''])]),
  );
  const all = [...asked.values()];
  const previous = previousOf(period);
  const load = (days: Days | null, wanted: readonly Asked[]): Promise<Loaded> =>
    days === null ? Promise.resolve(new Map()) : loadCells(office, centreId, wanted, days);
  const [now, before, justBefore, thisYear, targets] = await Promise.all([
    load(period, [...all, ...lists.values()]),
    load(yearBefore(period), all),
    load(previous, all),
    load({ from: `${year}-01-01`, to: period.to }, all),
    keptTargets(office, centreId, year),
  ]);
  const counts = (loaded: Loaded): Counts => new Counts(loaded, asked);
  const [own, earlier, last, sofar] = [counts(now), counts(before), counts(justBefore), counts(thisYear)];
  const whole = daysBetween(`${year}-01-01`, `${year}-12-31`) + 1;

  return {
    ...called,
    year,
    told: (ask) => {
      const { part, whole: base, value } = own.total(ask) ?? { value: null };

      return {
        value,
        ...(part !== undefined && { part }),
        ...(base !== undefined && { whole: base }),
        earlier: earlier.total(ask)?.value ?? null,
        previous: previous === null ? null : (last.total(ask)?.value ?? null),
        uncut: own.total(bare(ask))?.value ?? null,
      };
    },
    list: (ask, by) => {
      const one = lists.get(`${askKey(ask)}|${by}`);
      if (!one) return [];

      return evaluate(one.figure, cellsAsked(now, one, true))
        .map(({ values, value }) => ({ value: values[0] ?? '', amount: value ?? 0 }))
        .sort((a, b) => b.amount - a.amount || a.value.localeCompare(b.value, 'zh'));
    },
    target: (ask) => {
      const unit = ask.cuts.find(({ split }) => givenBy.includes(split))?.value ?? null;
      if (unit === null && ask.cuts.length > 0) return null;
      const target = targetOn(targets, ask.figure, unit);
      const elapsed = percent(daysBetween(`${year}-01-01`, period.to) + 1, whole) ?? 0;

      return target === null ? null : { target, done: sofar.total(ask)?.value ?? null, elapsed };
    },
  };
}
