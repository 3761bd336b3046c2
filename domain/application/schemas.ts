import { isMonth } from '../time/said-day';
import { isDay } from '../time/times';
import * as v from 'valibot';
import { readSum } from '../money/read-sum';
import { parseYuan } from '../money/read-yuan';
import type { Choice } from './question';

/** One of the cards. */
export function oneOf(choices: readonly Choice[]) {
  return v.pipe(
    v.string('请点一张卡片'),
    v.check((value) => choices.some((choice) => choice.value === value), '请点一张卡片'),
  );
}

/** One card or several; the one that says "没有" stands alone. */
export function someOf(choices: readonly Choice[], alone?: string) {
  return v.pipe(
    v.array(oneOf(choices), '请至少点一张卡片'),
    v.minLength(1, '请至少点一张卡片，没有就点“都没有”'),
    v.check((values) => !alone || values.length === 1 || !values.includes(alone), '“都没有”不能和别的一起选'),
  );
}

/** Text between two lengths, counted in characters as people count them. */
export function words(least: number, most: number, tooShort: string) {
  return v.pipe(
    v.string(tooShort),
    v.trim(),
    v.check((text) => Array.from(text).length >= least, tooShort),
    v.check((text) => Array.from(text).length <= most, `写得太长了，请删到${most}字以内`),
  );
}

/** Text that a function of the domain finds fault with; the fault is the message. */
export function faultless(fault: (text: string) => string | null, empty: string) {
  return v.pipe(
    v.string(empty),
    v.rawCheck(({ dataset, addIssue }) => {
      const message = dataset.typed ? fault(dataset.value) : null;
      if (message !== null) addIssue({ message });
    }),
  );
}

/** A sum of yuan as people type it: 12300, 12,300, 1.2万, 一万二. */
export const yuan = parseYuan;

function sumFault(value: number | null): string | null {
  if (value === null) return '请只填数字，比如 12300 或 1.2万';
  if (value <= 0) return '金额要大于0，说不清就点“说不清”';

  return value > 100_000_000 ? '这个数太大了，请再看一遍' : null;
}

const noSum = '请填金额，说不清就点“说不清”';

/** An amount up to a hundred million yuan. */
export const amount = faultless((text) => sumFault(yuan(text)), noSum);

/** The same, all at once or per month or year. */
export const amountWithPer = faultless((text) => sumFault(readSum(text).yuan), noSum);

const dayCure = '请选一个日期，说不清就点“说不清”';

/** A real calendar day. */
export const day = faultless((text) => (isDay(text) ? null : dayCure), dayCure);

/** A day, or the month where nobody remembers the day. */
export const dayOrMonth = faultless((text) => (isDay(text) || isMonth(text) ? null : dayCure), dayCure);
