import type { InferOutput } from 'valibot';
import type { TargetView, targetsOfYear as contract } from '../../contract/reports/targets';
import { totalOf } from '../../domain/statistics/evaluate';
import { paceOf } from '../../domain/statistics/pace';
import { figureNamed, splitsOfFigure } from '../../domain/statistics/sum-figures';
import { dayOf } from '../../domain/time/times';
import { refuseBlind } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { askedFigure, type Asked } from '../statistics/ask-figures';
import { cellsAsked, loadCells, type Loaded } from '../statistics/load-cells';
import { keptTargets, type KeptTarget } from './kept-targets';

/** By which split a target of its kind is counted; what is given to a centre below is counted there. */
const splits = { 承办单位: '承办单位', 工作站: '站点', 全中心: null, 下级中心: null } as const;
const most = 200;

/** The centres below by their names. */
async function below({ office, person }: StaffCall): Promise<ReadonlyMap<string, string>> {
  const all = await office.store.find('centres', {}, { limit: most, fields: ['name', 'aboveId'] });

  return new Map(
    all.filter(({ aboveId }) => aboveId === person.centreId).map(({ _id, name }) => [name, _id] as const),
  );
}

/** The targets of a year with what was done. What cannot be counted is named, not left out. @throws DomainError NotAllowed */
export async function targetsOfYear(
  { year }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ readonly targets: readonly TargetView[] }> {
  const { office, person, now } = call;
  refuseBlind(person);
  const own = await keptTargets(office, person.centreId, year);
  const counties = own.some((one) => one.for === '下级中心') ? await below(call) : new Map<string, string>();
  const asked = own.map((target) => askedFor(target, counties));
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  const centreFor = ({ for: whose, who }: KeptTarget): string =>
    (whose === '下级中心' ? counties.get(who ?? '') : undefined) ?? person.centreId;
  const loaded = new Map<string, Loaded>();
  for (const centreId of new Set(own.map(centreFor))) {
    const countable = asked.filter((one, at) => {
      const target = own[at];

      return typeof one !== 'string' && target !== undefined && centreFor(target) === centreId;
    });
    loaded.set(centreId, await loadCells(office, centreId, countable as readonly Asked[], period));
  }

  return {
    targets: own.map((target, at): TargetView => {
      const { figure, value, who, from = null } = target;
      const head = { figure, who, from, target: value, said: figureNamed(figure)?.unit ?? '' };
      const ask = asked[at];
      const cells = loaded.get(centreFor(target));
      if (typeof ask !== 'object' || !cells) return { ...head, done: null, pace: null, fault: typeof ask === 'string' ? ask : null };
      const done = totalOf(ask.figure, cellsAsked(cells, ask, false)).value;
      const isRate = ask.figure.kind === 'share' || ask.figure.kind === 'mean';

      return { ...head, done, pace: paceOf({ target: value, done, isRate }, year, dayOf(now)), fault: null };
    }),
  };
}

/** What to count for a target, or why it cannot be counted. */
function askedFor({ figure, for: whose, who }: KeptTarget, counties: ReadonlyMap<string, string>): Asked | string {
  const known = figureNamed(figure);
  if (!known) return `没有“${figure}”这个指标，请在年度目标台账里改成“数字和报告”里的名字。`;
  if (whose === '下级中心' && !counties.has(who ?? ''))
    return `“${who ?? ''}”不是下级中心，请照“下级中心”一页里的名字写。`;
  const split = splits[whose];
  if (split === null || who === null) return askedFigure(figure, [], []);
  if (!splitsOfFigure(known).includes(split)) return `“${figure}”不能按${split}分，请改成全中心的目标。`;

  return askedFigure(figure, [{ split, value: who }], []);
}
