import type { Figure, Pack } from '../eligibility/packs/pack';
import { thresholdOf } from '../eligibility/means/threshold';
import { yuanText } from '../money/words';
import { headsOf } from './household';
import type { Answers } from './question';
import { yuan } from './schemas';
import { packOf, tryAnswers } from './try-answers';
import type { CheckRules } from './try-answers';

/** The hardship figure that a centre works with. */
export interface IncomeStandard {
  /** Whole yuan a month and head. */
  readonly amount: number;
  /** Whether the figure itself is too much already (低于), or still counts (不超过). */
  readonly below: boolean;
  /** Where it was read; empty while nobody has checked it. */
  readonly source: string;
}

/** The centre's figure for what was answered; `null` where it has none, or goes by a list of people. */
export function incomeStandard(answers: Answers, rules: CheckRules): IncomeStandard | null {
  const pack = packOf(rules);
  const plain = thresholdOf(rules.standard === undefined ? {} : { standard: rules.standard }, pack);
  if (plain === undefined || pack.standard.kind === 'recognised_list') return null;
  const green = pack.switches.greenStandard;
  const isLowered = green !== null && green.value > plain && tryAnswers(answers, rules).greenChannel;
  const [exact, figure] = isLowered ? [green.value, green] : [plain, figureBehind(pack)];
  const below = pack.standard.op === '<';

  return {
    amount: below ? Math.ceil(exact) : Math.floor(exact),
    below,
    source: figure?.verified ? figure.source : '',
  };
}

function figureBehind({ standard, switches }: Pack): Figure | undefined {
  if (standard.kind === 'share_of_disposable' && standard.cityYearlyDisposable)
    return standard.cityYearlyDisposable;

  return switches.standardAmount ?? standard.amount;
}

/** The centre's figure in a sentence; one that lives with the opponent counts alone. */
function sentenceOf({ amount, below }: IncomeStandard, answers: Answers): string {
  const whom = answers.lives_together === 'yes' ? '您一个人每月' : '每人每月';

  return `这里的标准：${whom}${below ? '低于' : '不超过'} ${yuanText(amount)}。`;
}

/** Whether a question is about what a house lives on. */
export function asksForIncome(id: string): boolean {
  return id === 'family_income' || id === 'household_size' || id === 'household_count';
}

/**
 * What stands below a question about income: the centre's figure, what it means for this house, where it was read.
 * @param id the question; for any other there is nothing to say
 */
export function incomeNotes(id: string, answers: Answers, rules: CheckRules): readonly string[] {
  const standard = asksForIncome(id) ? incomeStandard(answers, rules) : null;
  if (!standard) return [];
  const { amount, below, source } = standard;
  const heads = id === 'family_income' ? (headsOf(answers) ?? 1) : 1;

  return [
    sentenceOf(standard, answers),
    ...(heads > 1
      ? [`您家 ${heads} 口人，一共${below ? '低于' : '不超过'} ${yuanText(amount * heads)}。`]
      : []),
    ...(source ? [`标准的出处：${source}。`] : []),
  ];
}

/** The income that was told beside the centre's figure. */
export interface IncomeFound {
  /** Whether it is within the figure; `null` where one of the two is unknown. */
  readonly fits: boolean | null;
  /** What the self-check says of it; empty where the centre has no figure. */
  readonly lines: readonly string[];
}

/** Holds what was told against the centre's figure. */
export function incomeFound(answers: Answers, rules: CheckRules): IncomeFound {
  const standard = incomeStandard(answers, rules);
  if (!standard) return { fits: null, lines: [] };
  const heads = headsOf(answers);
  const total = typeof answers.family_income === 'string' ? yuan(answers.family_income) : null;
  const rule = sentenceOf(standard, answers);
  if (total === null || heads === null) return { fits: null, lines: [rule] };
  const each = Math.round(total / heads);
  const fits = standard.below ? each < standard.amount : each <= standard.amount;
  const whose = heads === 1 ? '您每月' : '您家平均每人';

  return { fits, lines: [rule, `${whose} ${yuanText(each)}，${fits ? '够条件' : '比标准高'}。`] };
}
