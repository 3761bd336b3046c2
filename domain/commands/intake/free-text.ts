import type { AgentRight, Facts, OtherReason, Penalty, Relation, Stage } from '../../eligibility/facts';

/** The first pattern that fits gives the code. */
function firstFit<T>(text: string, patterns: readonly (readonly [RegExp, T])[]): T | undefined {
  return patterns.find(([pattern]) => pattern.test(text))?.[1];
}

const relations: readonly (readonly [RegExp, Relation])[] = [
  [/村委|居委|村民委员会|居民委员会/, 'committee'],
  [/祖|爷|奶|外公|外婆|姥/, 'grandparent'],
  [/孙/, 'grandchild'],
  [/前夫|前妻|未婚/, 'other'],
  [/岳|公公|婆婆|媳|婿|嫂|姐夫|妹夫|侄|甥|叔|伯|舅|姑|姨|表|堂|继|干/, 'other'],
  [/配偶|丈夫|其夫|妻|老公|老婆|爱人/, 'spouse'],
  [/父|母|爸|妈/, 'parent'],
  [/兄|弟|姐|妹|哥/, 'sibling'],
  [/儿子|女儿|子女|养子|养女/, 'child'],
];

const rights: readonly (readonly [RegExp, AgentRight])[] = [
  [/无授权|没有授权|未授权|无委托/, 'none'],
  [/法定代理人|监护人/, 'legal_representative'],
  [/授权|委托/, 'authorised'],
  [/近亲属/, 'near_relative'],
];

/** 代办人: who it is, and by what right, as in 母亲(法定代理人). */
export function agentFrom(text: string): Pick<Facts, 'agentRelation' | 'agentRight'> {
  const [who = '', why = ''] = text.split(/[(（]/);
  const right = firstFit(why, rights) ?? firstFit(who, rights);
  // 法定代理人(母亲): the right stands before the person.
  const person = firstFit(who, rights) === undefined ? who : `${who}${why}`;

  return { agentRelation: firstFit(person, relations) ?? 'other', ...(right && { agentRight: right }) };
}

const penalties: readonly (readonly [RegExp, Penalty])[] = [
  [/不.{0,4}(死刑|无期)/, 'other'],
  [/死刑/, 'death'],
  [/无期/, 'life'],
];

/** 可能刑罚 */
export function penaltyFrom(text: string): Penalty {
  return firstFit(text, penalties) ?? 'other';
}

const reasons: readonly (readonly [RegExp, OtherReason])[] = [
  [/(同案|共同犯罪|同伙|其他被告|其他嫌疑|其他犯罪嫌疑).*(委托|辩护|律师)/, 'co_accused_has_lawyer'],
  [/抗诉/, 'protested'],
  [/社会影响/, 'major_impact'],
  [/不构成犯罪|可能无罪/, 'may_be_innocent'],
];

/** 其他原因: the reasons of 刑诉解释-48 by name; anything else is for staff to weigh. */
export function reasonFrom(text: string): OtherReason | undefined {
  if (/^\s*(无|没有)?\s*$/.test(text)) return undefined;

  return firstFit(text, reasons) ?? 'other';
}

const causes: readonly (readonly [RegExp, NonNullable<Facts['spendingCause']>])[] = [
  [/突发|灾/, 'emergency'],
  [/意外/, 'accident'],
  [/疾病|重病|大病/, 'grave_illness'],
  [/就读|上学|学费|教育/, 'schooling'],
];

/** 支出原因 */
export function causeFrom(text: string): NonNullable<Facts['spendingCause']> {
  return firstFit(text, causes) ?? 'other';
}

/** 国籍; people without one are treated as foreigners (法-69), an unclear word stays unknown. */
export function nationalityFrom(text: string): Facts['nationality'] {
  if (/无国籍|外国|外籍/.test(text)) return 'foreign';
  if (/中国|香港|澳门|台湾/.test(text)) return 'chinese';

  return /^\s*$|不明|不详|未知|不清/.test(text) ? undefined : 'foreign';
}

const stages: readonly (readonly [RegExp, Stage])[] = [
  [/申请再审|再审申请|再审审查|申诉/, 'petition'],
  [/^再审/, 'retrial'],
  [/^侦查/, 'investigation'],
  [/^审查起诉/, 'prosecution'],
  [/^一审/, 'first_instance'],
  [/^二审/, 'second_instance'],
  [/执行/, 'enforcement'],
];

/** 诉讼阶段 in other words than the list's. Asking for a retrial is not yet one (法-33). */
export function stageFrom(text: string): Stage {
  return firstFit(text, stages) ?? 'other';
}
