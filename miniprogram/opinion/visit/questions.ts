import { ratedItems } from '../../lib/domain';
import type { InputOf } from '../../lib/domain';
import type { answerVisit } from '../../lib/domain';

/** One question of the visit, one a screen. */
export interface VisitQuestion {
  readonly key: string;
  readonly title: string;
  readonly hint: string;
  readonly choices: Readonly<Record<string, string>>;
}

const scale = { 满意: '满意', 基本满意: '基本满意', 不满意: '不满意' };
const yesNo = (yes: string, no: string): VisitQuestion['choices'] => ({ yes, no });

/** What is asked, in the order of the form. */
export const visitQuestions: readonly VisitQuestion[] = [
  ...Object.entries(ratedItems).map(([key, label]) => ({
    ...{ key, title: `您对“${label}”满意吗？`, hint: '', choices: scale },
  })),
  {
    key: 'feeAsked',
    title: '有没有人向您收钱、收东西？',
    hint: '法律援助不收钱。有人收了，中心会打电话给您，查清楚。',
    choices: yesNo('有', '没有'),
  },
  {
    key: 'told',
    title: '律师告诉过您办到哪一步吗？',
    hint: '',
    choices: yesNo('告诉过', '没有'),
  },
  {
    key: 'performed',
    title: '说好的结果，兑现了吗？',
    hint: '比如：判给您的钱拿到了没有。',
    choices: { yes: '兑现了', partly: '兑现一部分', no: '没有' },
  },
];

/** The answers as the office takes them. */
export function visitInput(
  id: string,
  given: Readonly<Record<string, string>>,
  text: string,
): InputOf<typeof answerVisit> {
  const ratings = Object.fromEntries(Object.keys(ratedItems).map((key) => [key, given[key]]));

  return {
    ...{ id, ratings: ratings as InputOf<typeof answerVisit>['ratings'] },
    ...{ feeAsked: given['feeAsked'] === 'yes', told: given['told'] === 'yes' },
    performed: (given['performed'] ?? 'no') as 'yes' | 'partly' | 'no',
    text: text || null,
  };
}
