import { yuan } from '../../domain/documents/shared/said';
import type { FactKey, Facts } from '../../domain/eligibility/facts/facts';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import { personTags } from '../../domain/vocabulary/persons/person-tags';
import { factValues } from './fact-values';

/** What staff call each fact; the order is the order on the screen. */
export const factLabels: Readonly<Record<FactKey, string>> = {
  channel: '渠道',
  entrance: '入口',
  applicantKind: '申请人类型',
  nationality: '国籍',
  household: '户籍',
  tags: '身份标签',
  age: '年龄',
  ageAtOffence: '犯罪时年龄',
  capacity: '行为能力',
  identityUnknown: '身份不明',
  inCustody: '在押',
  livesOnOwnWages: '靠自己劳动收入生活',
  hasOwnLawyer: '已有代理人或辩护人',
  familyHiredLawyer: '家属代请了辩护人',
  refusesFamilyLawyer: '拒绝家属代请的律师',
  agentRelation: '代办人关系',
  agentRight: '代办依据',
  guardianIsViolator: '法定代理人侵权',
  matter: '事项',
  category: '案件类别',
  stage: '诉讼阶段',
  side: '诉讼地位',
  people: '人数',
  claim: '诉求',
  penalty: '可能刑罚',
  otherReason: '应当辩护的其他原因',
  opponentLivesTogether: '对方是共同生活的家人',
  noEvidence: '没有证据',
  outsideBodies: '有关机关不受理',
  opponentUnknown: '对方不明',
  ruralYearlyNet: '上年农村年人均纯收入',
  opponentAided: '对方也是受援人',
  jurisdiction: '管辖',
  rightCentre: '有权受理的机构',
  nearbyAcceptance: '就近受理',
  daysToLimit: '离时效届满（天）',
  outOfTime: '已超时效',
  needsPreservation: '需立即保全',
  appliedOn: '申请日期',
  familyIncome: '家庭人均月收入（查得）',
  statedIncome: '家庭人均月收入（自述）',
  ownIncome: '本人月收入',
  disposableIncome: '前6个月人均可支配收入',
  spending: '人均月支出',
  spendingCause: '支出原因',
  valuableAssets: '有价值较大资产',
  standard: '本地困难标准（月）',
  homeStandard: '户籍地困难标准（月）',
  greenStandard: '绿色通道标准（月）',
  dibaoStandard: '上年低保标准（月）',
  cityYearlyDisposable: '本市上年人均可支配收入（年）',
  promise: '诚信承诺',
  brokePromise: '曾有虚假承诺',
  alreadyHandled: '同一事项已审结',
  earlierGrants: '此前获援助次数',
  proofs: '证明',
  papers: '已交材料类别',
  hardshipStory: '困难情况',
  evidenceStory: '证据情况',
  serviceForm: '服务形式',
  unrecognised: '要人工看的内容',
};

const yuanKeys: readonly FactKey[] = [
  'familyIncome',
  'statedIncome',
  'ownIncome',
  'disposableIncome',
  'spending',
  'standard',
  'homeStandard',
  'greenStandard',
  'dibaoStandard',
  'cityYearlyDisposable',
];

/** A fact's value in words; `undefined` is said as 没有问到, because unknown is not no. */
export function factText(key: FactKey, value: Facts[FactKey]): string {
  if (value === undefined || value === null) return '没有问到';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return yuanKeys.includes(key) ? yuan(value) : String(value);
  if (key === 'matter') return matterOf(String(value))?.label ?? String(value);
  if (key === 'tags') return listed(value).map(tagLabel).join('、') || '没有';
  const words = listed(value).map((one) => factValues[key]?.[one] ?? one);
  return words.join('、') || '没有';
}

function listed(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

/** The field's word for a tag; an unknown code is shown as it is. */
export function tagLabel(code: string): string {
  return personTags.find((tag) => tag.code === code)?.label ?? code;
}
