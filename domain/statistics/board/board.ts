import { yuanText } from '../../money/words';
import { addDays, addMonths } from '../../time/days';
import type { Day } from '../../time/times';
import type { Days } from '../spans';

/** What is looked up for the board on the home of the phone, by the names of the figures. */
export const boardFigures = [
  '受援人',
  '结案',
  '挽回(元)',
  '讨薪(元)',
  '平均办案天数',
  '投诉(收到)',
  '投诉(已答复)',
  '满意率(答复)',
] as const;

export type BoardFigure = (typeof boardFigures)[number];

/** A number of the board; a rate brings what was divided by what. */
export interface BoardNumber {
  readonly value: number | null;
  readonly part?: number;
  readonly whole?: number;
}

export type BoardNumbers = Readonly<Partial<Record<BoardFigure, BoardNumber>>>;

/** Of fewer persons or cases than these the number is not said: a small town would know who it was. */
export const fewest = 10;

/** Twelve whole months up to the end of the last one, so that the board stands still within a month. */
export function boardPeriod(today: Day): Days {
  const thisMonth = `${today.slice(0, 8)}01`;

  return { from: addMonths(thisMonth, -12), to: addDays(thisMonth, -1) };
}

const valueOf = (number: BoardNumber | undefined): number => number?.value ?? 0;

function recovered(numbers: BoardNumbers): readonly string[] {
  const [all, wages] = [valueOf(numbers['挽回(元)']), valueOf(numbers['讨薪(元)'])].map(Math.round);
  if (valueOf(numbers['结案']) < fewest || !all) return [];
  const ofWages = wages ? `，其中工资 ${yuanText(wages)}` : '';

  return [`替大家要回或者少赔 ${yuanText(all)}${ofWages}`];
}

function complaints(numbers: BoardNumbers): readonly string[] {
  const [received, answered] = [valueOf(numbers['投诉(收到)']), valueOf(numbers['投诉(已答复)'])];
  if (received === 0) return ['没有收到投诉'];
  if (received < fewest)
    return [`收到投诉不到${fewest}件，${answered === received ? '都答复了' : '有的还没答复'}`];

  return [`收到投诉 ${received} 件，答复了 ${answered} 件`];
}

function satisfied({ part = 0, whole = 0 }: BoardNumber = { value: null }): readonly string[] {
  return whole < fewest ? [] : [`回访时问了 ${whole} 人，${part} 人说满意或者基本满意`];
}

/**
 * What a centre did in a year, good or bad, as sentences for the home of the phone.
 * @returns no line at all where the centre helped too few for any number to be said
 */
export function boardLines(numbers: BoardNumbers): readonly string[] {
  const helped = valueOf(numbers['受援人']);
  if (helped < fewest) return [];
  const days = numbers['平均办案天数'];
  const took = days?.value && (days.whole ?? 0) >= fewest ? Math.max(1, Math.round(days.value)) : null;

  return [
    `给 ${helped} 人请了律师`,
    ...recovered(numbers),
    ...(took === null ? [] : [`从定下律师到办完，平均 ${took} 天`]),
    ...complaints(numbers),
    ...satisfied(numbers['满意率(答复)']),
  ];
}
