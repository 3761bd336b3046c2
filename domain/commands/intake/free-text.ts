import type { AgentRight, Facts, OtherReason } from '../../eligibility/facts/facts';
import type { Stage } from '../../vocabulary/matters/stages';
import { relationFrom } from './kinship';

/** The first pattern that fits gives the code. */
function firstFit<T>(text: string, patterns: readonly (readonly [RegExp, T])[]): T | undefined {
  return patterns.find(([pattern]) => pattern.test(text))?.[1];
}

const rights: readonly (readonly [RegExp, AgentRight])[] = [
  [/无授权|没有授权|未授权|无委托/, 'none'],
  [/法定代理人|监护人/, 'legal_representative'],
  [/授权|委托/, 'authorised'],
  [/近亲属/, 'near_relative'],
];

/**
 * 代办人: who it is, and by what right, as in 母亲(法定代理人). A word that is nobody's is `unclear`, for staff; 本人
 * is no agent.
 */
export function agentFrom(text: string): Pick<Facts, 'agentRelation' | 'agentRight'> {
  if (/^\s*(?:本人|自己|户主|无|没有)?\s*$/.test(text)) return {};
  const [who = '', why = ''] = text.split(/[(（]/);
  const right = firstFit(why, rights) ?? firstFit(who, rights);
  // 法定代理人(母亲): the right stands before the person.
  const person = firstFit(who, rights) === undefined ? who : why.replace(/[)）]\s*$/, '');
  const unnamed = person === '' ? 'other' : 'unclear';

  return { agentRelation: relationFrom(person) ?? unnamed, ...(right && { agentRight: right }) };
}

/**
 * 其他原因 (法-24): free text, which grants nothing by itself. Whatever is written is for staff to weigh, and the check
 * of means stays (法-34).
 */
export function reasonFrom(text: string): OtherReason | undefined {
  return /^\s*(?:无|没有|暂无|不存在|否|[-/—])?(?:其他|特殊|别的)*(?:原因|情况|情形)?[。.]?\s*$/.test(text)
    ? undefined
    : 'other';
}

const causes: readonly (readonly [RegExp, NonNullable<Facts['spendingCause']>])[] = [
  [/突发|灾|洪水|地震|火烧/, 'emergency'],
  [/意外|事故|车祸|摔伤|烧伤|烫伤/, 'accident'],
  [/疾病|重病|大病|癌|肿瘤|白血病|尿毒症|透析|化疗|手术|住院/, 'grave_illness'],
  [/就读|上学|学费|教育|读书|大学|高中|高职|中专|中职|技校|大专|本科|研究生/, 'schooling'],
  [/装修|买房|购房|房贷|买车|购车|车贷|结婚|彩礼|旅游|做生意|投资|赌/, 'other'],
];

/** 支出原因: `unclear` where the words say neither a cause that counts nor one that does not; staff read them. */
export function causeFrom(text: string): NonNullable<Facts['spendingCause']> {
  return firstFit(text, causes) ?? 'unclear';
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
