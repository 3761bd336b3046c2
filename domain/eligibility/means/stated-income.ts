import type { Facts } from '../facts/facts';
import type { MeansFinding } from './means-finding';
import type { Notes } from '../trace/notes';
import type { Standard } from '../packs/pack';
import { specialSpending } from './special-spending';
import { onPublishedFigure, within } from './threshold';
import type { Truth } from '../facts/truth';

const open: MeansFinding = { met: 'unknown', contradicted: false, boundary: false };

/**
 * Nobody has looked the income up: what the person states counts with a promise (法-41), unless a broken promise
 * closes that route here. Stating an income above the standard needs no promise.
 */
export function judgeStated(
  facts: Facts,
  standard: Standard,
  threshold: number | undefined,
  notes: Notes,
): MeansFinding {
  const stated = facts.opponentLivesTogether === true ? undefined : facts.statedIncome;

  if (stated === undefined) {
    if (facts.opponentLivesTogether === true)
      notes.ask('ownIncome', '您自己每个月有多少钱？', '够不够困难标准');
    else notes.ask('familyIncome', '家里平均每人每月多少钱？', '够不够困难标准');

    return open;
  }
  if (threshold === undefined) return open;
  const poor: Truth =
    within(stated, threshold, standard.op) || specialSpending(facts, standard, stated, notes);
  if (poor !== true) {
    return onPublishedFigure(standard, stated, threshold)
      ? { ...open, boundary: true }
      : { ...open, met: poor };
  }
  if (promiseBarred(facts, standard, notes)) return open;
  if (facts.promise === true && facts.valuableAssets !== true)
    return { ...open, met: assetsStated(facts, standard) };
  notes.ask('promise', '您愿意签一份诚信承诺吗？', '要不要去核查收入');

  return open;
}

function assetsStated(facts: Facts, standard: Standard): MeansFinding['met'] {
  return !standard.assetsTest || facts.valuableAssets === false ? true : 'unknown';
}

/** 湖南条例2024-4: whoever broke a promise shows papers or is looked up. */
export function promiseBarred(facts: Facts, standard: Standard, notes: Notes): boolean {
  if (facts.brokePromise !== true || standard.barsBrokenPromise === undefined) return false;
  notes.cite(standard.barsBrokenPromise.basis, standard.verified);
  notes.ask('familyIncome', '请交收入材料，不能只靠承诺', '够不够困难标准');

  return true;
}
