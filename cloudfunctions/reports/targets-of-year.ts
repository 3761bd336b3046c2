import type { InferOutput } from 'valibot';
import type { TargetView, targetsOfYear as contract } from '../../contract/reports/targets';
import { totalOf } from '../../domain/statistics/evaluate';
import { paceOf } from '../../domain/statistics/pace';
import { figureNamed, splitsOfFigure } from '../../domain/statistics/sum-figures';
import { dayOf } from '../../domain/time/times';
import { refuseBlind } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { askedFigure, type Asked } from '../statistics/ask-figures';
import { cellsAsked, loadCells } from '../statistics/load-cells';
import { keptTargets, type KeptTarget } from './kept-targets';

/** By which split a target of its kind is counted. */
const splits = { 承办单位: '承办单位', 工作站: '站点', 全中心: null } as const;

/** The targets of a year with what was done. What cannot be counted is named, not left out. @throws DomainError NotAllowed */
export async function targetsOfYear(
  { year }: InferOutput<typeof contract.input>,
  { office, person, now }: StaffCall,
): Promise<{ readonly targets: readonly TargetView[] }> {
  refuseBlind(person);
  const own = await keptTargets(office, person.centreId, year);
  const asked = new Map(own.map((target) => [target, askedFor(target)] as const));
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  const countable = [...asked.values()].filter((one) => typeof one !== 'string');
  const loaded = await loadCells(office, person.centreId, countable, period);

  return {
    targets: own.map((target): TargetView => {
      const { figure, value, who } = target;
      const head = { figure, who, target: value, said: figureNamed(figure)?.unit ?? '' };
      const ask = asked.get(target);
      if (typeof ask !== 'object') return { ...head, done: null, pace: null, fault: ask ?? null };
      const done = totalOf(ask.figure, cellsAsked(loaded, ask, false)).value;
      const isRate = ask.figure.kind === 'share' || ask.figure.kind === 'mean';

      return { ...head, done, pace: paceOf({ target: value, done, isRate }, year, dayOf(now)), fault: null };
    }),
  };
}

/** What to count for a target, or why it cannot be counted. */
function askedFor({ figure, for: whose, who }: KeptTarget): Asked | string {
  const known = figureNamed(figure);
  if (!known) return `没有“${figure}”这个指标，请在年度目标台账里改成“数字和报告”里的名字。`;
  const split = splits[whose];
  if (split === null || who === null) return askedFigure(figure, [], []);
  if (!splitsOfFigure(known).includes(split)) return `“${figure}”不能按${split}分，请改成全中心的目标。`;

  return askedFigure(figure, [{ split, value: who }], []);
}
