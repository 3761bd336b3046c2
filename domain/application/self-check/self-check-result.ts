import type { Assessment } from '../../eligibility/index';
import { isLabour, topicOf } from '../kinds';
import { incomeFound } from '../income-standard';
import type { IncomeFound } from '../income-standard';
import { tryAnswers } from '../try-answers';
import type { CheckRules } from '../try-answers';
import type { Answers } from '../question';

/** Three kinds of answer, and the right centre elsewhere; never a final no. */
export type CheckKind = 'likely' | 'look' | 'hardly' | 'elsewhere';

export interface CheckResult {
  readonly kind: CheckKind;
  readonly title: string;
  readonly reasons: readonly string[];
  /** Codes of articles that may be shown: `法-31(5)`. */
  readonly articles: readonly string[];
  readonly alsoHelps: readonly string[];
  readonly green: boolean;
  readonly assessment: Assessment;
}

const titles: Readonly<Record<CheckKind, string>> = {
  likely: '您很可能可以得到免费律师',
  look: '有可能，要看一看材料',
  hardly: '这里可能办不了',
  elsewhere: '这件事可能归别的中心办',
};

const kinds: Readonly<Record<Assessment['outcome'], CheckKind>> = {
  eligible: 'likely',
  need_more: 'look',
  ineligible: 'hardly',
  refer: 'elsewhere',
};

/** Why it is hardly a case here: outside the list, or above the figure. */
function hardlyBecause({ inScope, hardship }: Assessment, { fits, lines }: IncomeFound): readonly string[] {
  if (inScope === false) return ['这件事不在国家规定的范围里。'];

  return hardship === 'required' && fits === false ? lines : ['按您说的，这里不能再派律师。'];
}

/** What the means have to do with it. */
function meansOf({ greenChannel, hardship }: Assessment, income: IncomeFound): readonly string[] {
  if (hardship === 'verification_exempt')
    return [greenChannel ? '农民工讨薪、工伤，不查家里有没有钱。' : '您这样的情况，不用查家里收入。'];
  if (hardship === 'required')
    return income.lines.length > 0 ? income.lines : ['家里收入低于本地标准的，可以免费请律师。'];

  return hardship === 'condition_exempt' ? ['这样的事，不看家里有没有钱。'] : [];
}

function reasonsOf(kind: CheckKind, assessment: Assessment, income: IncomeFound): readonly string[] {
  const means = meansOf(assessment, income);
  const byKind: Readonly<Record<CheckKind, readonly string[]>> = {
    likely: [...means, '最后由工作人员看过材料再定。'],
    look: [...means, '请交上来，让工作人员看一看。'],
    hardly: [...hardlyBecause(assessment, income), '您还是可以申请，由工作人员来看。'],
    elsewhere: ['要由管这件事的地方的中心来办。', '您可以在这里交，我们帮您转过去。'],
  };
  const urgent = assessment.urgentAid === true ? ['您的事很急，可以先帮您、后补材料。'] : [];

  return [...urgent, ...byKind[kind]];
}

/** What the centre does without giving a lawyer, as somebody hears it who was just told no. */
const stillHelps: Readonly<Record<string, string>> = {
  consultation: '来中心当面问律师，也不收费。',
  drafting: '中心帮您写起诉状这些，不收费。',
  duty_lawyer: '看守所、法院有值班律师，可以找他。',
  police: '被打、被威胁，马上打 110。',
  appointment: '可以约好时间再来中心。',
  evidence_help: '中心先帮您找证据。',
  hand_over: '中心帮您转过去，不用自己跑。',
};

function helpsOf(answers: Answers, { offers }: Assessment): string[] {
  const labour = isLabour(answers) ? ['劳动仲裁不收费，可以自己去申请。', '也可以打 12333 问劳动监察。'] : [];
  const home = topicOf(answers) === '家里的事' ? ['村居、妇联也能帮忙调解。', '有危险马上打 110。'] : [];
  const turn = offers.map(({ code, label }) => stillHelps[code] ?? `中心还可以：${label}。`);

  return ['打 12348 随时能问律师，不收费。', ...labour, ...home, ...turn];
}

/** What the self-check found, in plain words. */
export function checkResult(answers: Answers, rules: CheckRules): CheckResult {
  const assessment = tryAnswers(answers, rules);
  const kind = kinds[assessment.withAllPapers];

  return {
    kind,
    title: titles[kind],
    reasons: reasonsOf(kind, assessment, incomeFound(answers, rules)),
    articles: assessment.basisForCitizens,
    alsoHelps: helpsOf(answers, assessment),
    green: assessment.greenChannel,
    assessment,
  };
}
