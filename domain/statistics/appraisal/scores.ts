import { DomainError } from '../../refusals/errors';
import type { AppraisalItem } from './sheet';

/** Whose points: the appraised unit's own, those of whoever it belongs to, and the checked ones that count. */
export const appraisalStages = { self: '自评', unit: '单位评', checked: '核定' } as const;

export type AppraisalStage = keyof typeof appraisalStages;

export const stageOrder = Object.keys(appraisalStages) as readonly AppraisalStage[];

/** Points that were given for an item. */
export interface Score {
  readonly who: string;
  readonly item: string;
  readonly stage: AppraisalStage;
  readonly points: number;
  readonly note: string | null;
  readonly by: string;
  readonly at: string;
}

/** The points of one unit in a stage; `null` where an item has none yet. */
export function totalOf(
  scores: readonly Score[],
  items: readonly AppraisalItem[],
  who: string,
  stage: AppraisalStage,
): number | null {
  const points = items.map(({ name }) => pointsFor(scores, who, name, stage));
  if (points.some((one) => one === null)) return null;

  return points.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

/** The points of one unit for one item in a stage; `null` while there are none. */
export function pointsFor(
  scores: readonly Score[],
  who: string,
  item: string,
  stage: AppraisalStage,
): number | null {
  return scores.find((one) => one.who === who && one.item === item && one.stage === stage)?.points ?? null;
}

/**
 * Gives points: self first, then the unit's, then the checked ones; points of a stage that were there are replaced.
 * @throws DomainError InputInvalid for an item that is not on the sheet, more points than it has, a stage out of turn
 */
export function withScores(
  scores: readonly Score[],
  items: readonly AppraisalItem[],
  given: readonly Score[],
): readonly Score[] {
  for (const { who, item, stage, points, note } of given) {
    const known = items.find(({ name }) => name === item);
    if (!known) throw wrong(`考评表里没有“${item}”，请刷新再试。`);
    if (points > known.points) throw wrong(`“${item}”最多${known.points}分，请核对。`);
    const before = stageOrder[stageOrder.indexOf(stage) - 1];
    if (before && pointsFor(scores, who, item, before) === null)
      throw wrong(
        `“${item}”还没有${appraisalStages[before]}分，先${appraisalStages[before]}再${appraisalStages[stage]}。`,
      );
    const own = pointsFor(scores, who, item, 'self');
    if (stage === 'checked' && points !== own && note === null)
      throw wrong(`“${item}”核定分和自评分不一样，请写理由。`);
  }
  const isReplaced = (old: Score): boolean =>
    given.some((one) => one.who === old.who && one.item === old.item && one.stage === old.stage);

  return [...scores.filter((old) => !isReplaced(old)), ...given];
}

function wrong(why: string): DomainError {
  return new DomainError('InputInvalid', { field: 'scores', why });
}

/** What a year's appraisal says of a unit when it is published. */
export interface PublishedTotal {
  readonly who: string;
  readonly points: number;
}

/**
 * The checked totals of every unit that was scored, the most points first.
 * @throws DomainError InputInvalid naming the unit and the item that is not checked yet
 */
export function totalsToPublish(
  scores: readonly Score[],
  items: readonly AppraisalItem[],
): readonly PublishedTotal[] {
  const units = [...new Set(scores.map(({ who }) => who))];
  if (units.length === 0) throw wrong('还没有人打分，不能公布。');
  const totals = units.map((who) => {
    const open = items.find(({ name }) => pointsFor(scores, who, name, 'checked') === null);
    if (open) throw wrong(`${who}的“${open.name}”还没有核定，不能公布。`);

    return { who, points: totalOf(scores, items, who, 'checked') ?? 0 };
  });

  return totals.sort((a, b) => b.points - a.points || (a.who < b.who ? -1 : 1));
}
