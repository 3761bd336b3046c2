import type { Applicant } from '../facts/applicant';
import type { Facts } from '../facts/facts';
import type { MeansFinding } from './means-finding';
import type { Notes } from '../trace/notes';
import type { Pack, Standard } from '../packs/pack';
import { judgeRecognisedList } from './recognised-list';
import { judgeStated } from './stated-income';
import { specialSpending } from './special-spending';
import { onPublishedFigure, thresholdOf, within } from './threshold';
import { both } from '../facts/truth';
import type { Truth } from '../facts/truth';

const open: MeansFinding = { met: 'unknown', contradicted: false, boundary: false };

/** Whether the hardship standard is met (law.md §1.5). Only for persons whose means count; never asked of others. */
export function judgeMeans(applicant: Applicant, pack: Pack, green: boolean, notes: Notes): MeansFinding {
  const { facts } = applicant;
  const { standard } = pack;
  const alone = facts.opponentLivesTogether === true;

  notes.cite(['法-41', '法-34']);
  notes.cite(standard.basis, standard.verified);
  if (alone) notes.cite(standard.cohabitingBasis, standard.verified);
  if (standard.kind === 'recognised_list') return judgeRecognisedList(applicant, standard, notes);
  const threshold = loweredThreshold(applicant, pack, green, notes);
  const income = alone ? facts.ownIncome : (facts.disposableIncome ?? facts.familyIncome);

  if (threshold === undefined) notes.ask('standard', '本中心的困难标准是多少？', '能不能按收入判断');
  if (standard.ruralShare !== undefined && facts.household === undefined) {
    notes.ask('household', '户口在农村，还是城镇？', '按哪个标准看收入');

    return open;
  }
  if (income === undefined) {
    const stated = judgeStated(facts, standard, threshold, notes);

    return stated.met === false && otherRules(applicant, standard, notes) ? open : stated;
  }
  if (threshold === undefined) return open;
  const low: Truth =
    within(income, threshold, standard.op) || specialSpending(facts, standard, income, notes);
  const openFor = onPublishedFigure(standard, income, threshold) || otherRules(applicant, standard, notes);
  const poor: Truth = low || (openFor ? 'unknown' : false);

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
function loweredThreshold(
  applicant: Applicant,
  pack: Pack,
  green: boolean,
  notes: Notes,
): number | undefined {
  const { facts } = applicant;
  const plain = thresholdOf(facts, pack);
  const lowered = green ? (facts.greenStandard ?? pack.switches.greenStandard?.value) : undefined;

  if (lowered !== undefined) notes.cite(['003', '004§2'], false);

  return kinder([plain, lowered, looserFor(applicant, pack, notes)]);
}

function kinder(figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined);

  return known.length > 0 ? Math.max(...known) : undefined;
}

/** The multiple of 低保 that a place allows some people. */
function looserFor({ facts, tags }: Applicant, { standard }: Pack, notes: Notes): number | undefined {
  const looser = standard.looserFor;

  if (looser === undefined || !looser.anyTag.some((tag) => tags.has(tag))) return undefined;
  notes.cite(looser.basis, standard.verified);

  return facts.dibaoStandard === undefined ? undefined : facts.dibaoStandard * looser.multiple.value;
}

/** Whether the means of this person may be judged by another place's rules: staff look (横琴条例-62). */
function otherRules({ tags }: Applicant, { otherRulesFor: other }: Standard, notes: Notes): boolean {
  if (other === undefined || !other.anyTag.some((tag) => tags.has(tag))) return false;
  notes.cite(other.basis);
  notes.doubt('other_rules', other.title, ['tags']);

  return true;
}

function noValuableAssets(facts: Facts, standard: Standard, low: boolean, notes: Notes): Truth {
  if (!standard.assetsTest) return true;
  if (facts.valuableAssets === undefined && low) {
    notes.ask('valuableAssets', '家里有没有贵重的房子、车子？', '够不够困难标准');
  }

  return facts.valuableAssets === undefined ? 'unknown' : !facts.valuableAssets;
}
