import type { Applicant } from './applicant';
import type { Facts } from './facts';
import type { MeansFinding } from './means-finding';
import type { Notes } from './notes';
import type { Pack, Standard } from './pack';
import { judgeRecognisedList } from './recognised-list';
import { judgeStated } from './stated-income';
import { cityMonth, onPublishedFigure, thresholdOf, within } from './threshold';
import { both } from './truth';
import type { Truth } from './truth';

/** Whether the hardship standard is met (law.md §1.5). Only for persons whose means count; never asked of others. */
export function judgeMeans(applicant: Applicant, pack: Pack, green: boolean, notes: Notes): MeansFinding {
  const { facts } = applicant;
  const { standard } = pack;
  const alone = facts.opponentLivesTogether === true;

  notes.cite(['法-41', '法-34']);
  notes.cite(standard.basis, standard.verified);
  if (alone) notes.cite(standard.cohabitingBasis, standard.verified);
  if (standard.kind === 'recognised_list') return judgeRecognisedList(applicant, standard, notes);
  const threshold = loweredThreshold(facts, pack, green, notes);
  const income = alone ? facts.ownIncome : (facts.disposableIncome ?? facts.familyIncome);

  if (threshold === undefined) notes.ask('standard', '本中心的困难标准是多少？', '能不能按收入判断');
  if (income === undefined) return judgeStated(facts, standard, threshold, notes);
  if (threshold === undefined) return { met: 'unknown', contradicted: false, boundary: false };
  const low = within(income, threshold, standard.op) || specialSpending(facts, standard, income, notes);

  const poor: Truth = low || (onPublishedFigure(standard, income, threshold) ? 'unknown' : false);

  return {
    met: both(poor, noValuableAssets(facts, standard, poor !== false, notes)),
    contradicted:
      poor === false &&
      facts.statedIncome !== undefined &&
      within(facts.statedIncome, threshold, standard.op),
    boundary: income === Math.round(threshold) || income === threshold,
  };
}

/** The green channel's own standard, where the centre has one, when it is the kinder of the two. */
function loweredThreshold(facts: Facts, pack: Pack, green: boolean, notes: Notes): number | undefined {
  const plain = thresholdOf(facts, pack);
  const lowered = green ? (facts.greenStandard ?? pack.switches.greenStandard?.value) : undefined;

  if (lowered === undefined) return plain;
  notes.cite(['003', '004§2'], false);

  return plain === undefined ? lowered : Math.max(plain, lowered);
}

/** Illness, accident and the like made the spending higher than the income. */
function specialSpending(facts: Facts, standard: Standard, income: number, notes: Notes): boolean {
  const special = standard.specialExpense;

  if (special === undefined || facts.spending === undefined || facts.spending <= income) return false;
  if (facts.spendingCause === undefined || !special.causes.includes(facts.spendingCause)) return false;
  const month = cityMonth(facts, standard);

  notes.cite(special.basis, standard.verified);

  return special.cap === undefined || (month !== undefined && income < month * special.cap.value);
}

function noValuableAssets(facts: Facts, standard: Standard, low: boolean, notes: Notes): Truth {
  if (!standard.assetsTest) return true;
  if (facts.valuableAssets === undefined && low) {
    notes.ask('valuableAssets', '家里有没有贵重的房子、车子？', '够不够困难标准');
  }

  return facts.valuableAssets === undefined ? 'unknown' : !facts.valuableAssets;
}
