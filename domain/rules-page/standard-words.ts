import type { Figure, Standard } from '../eligibility/packs/pack';
import { tagWord } from './when-words';

const causes: Readonly<Record<string, string>> = {
  emergency: '突发事件',
  accident: '意外伤害',
  grave_illness: '重大疾病',
  schooling: '上学',
};

const percent = (figure: Figure | undefined) => `百分之${Math.round((figure?.value ?? 1) * 100)}`;

/** How the income is measured, in a sentence. */
function measure({ kind, factor, op }: Standard): string {
  const bound = op === '<' ? '低于' : '不超过';
  const measures: Readonly<Record<Standard['kind'], string>> = {
    amount: `家里平均每人每月收入${bound}本中心公布的数`,
    dibao_multiple: `家里平均每人每月收入${bound}当地上年低保标准的${factor?.value ?? 1}倍`,
    share_of_disposable: `申请前六个月平均每人每月可支配收入${bound}本市上年城镇居民人均可支配收入的${percent(factor)}`,
    recognised_list: '民政认定的低收入人口，不按收入数目',
  };

  return measures[kind];
}

/** The hardship standard, a sentence each. */
export function standardWords(standard: Standard): string[] {
  const { ruralShare, looserFor, otherRulesFor, specialExpense, assetsTest, barsBrokenPromise } = standard;
  const because = specialExpense?.causes.map((cause) => causes[cause] ?? cause).join('、');
  const cap = specialExpense?.cap && `，收入低于人均可支配收入的${percent(specialExpense.cap)}`;
  const kind = looserFor?.anyTag.map((tag) => tagWord(tag, 'staff')).join('、');

  return [
    `${measure(standard)}。`,
    ...(ruralShare ? [`农村户口的，按上年农村居民人均纯收入的${percent(ruralShare)}。`] : []),
    ...(looserFor ? [`${kind}：放宽到低保标准的${looserFor.multiple.value}倍。`] : []),
    ...(because ? [`因${because}支出大于收入的也算${cap ?? ''}。`] : []),
    ...(assetsTest ? ['家里不能有价值较大的房、车。'] : []),
    ...(otherRulesFor ? [`${otherRulesFor.title}。`] : []),
    ...(barsBrokenPromise ? ['承诺过却不实的，不能再只靠承诺，要交收入材料。'] : []),
    '对方是一起住的家里人，只看申请人自己的收入。',
  ];
}
