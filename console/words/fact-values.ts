import type { FactKey } from '../../domain/eligibility/facts/facts';
import { categories, households, sides } from '../../domain/vocabulary/matters/case-kinds';
import { stages } from '../../domain/vocabulary/matters/stages';

/** Words for the values of those facts that are chosen from a list. */
export const factValues: Readonly<Partial<Record<FactKey, Readonly<Record<string, string>>>>> = {
  channel: {
    self: '本人申请',
    proxy: '代为申请',
    organ_notice: '办案机关通知',
    custody: '监所转交',
    consultation_only: '仅咨询',
  },
  applicantKind: { person: '自然人', organisation: '法人' },
  nationality: { chinese: '中国', foreign: '外国' },
  jurisdiction: { yes: '有', no: '无', received_elsewhere: '有，但别处已先收到' },
  household: households,
  category: categories,
  stage: Object.fromEntries(Object.entries(stages).map(([code, { staff }]) => [code, staff])),
  side: sides,
  capacity: { full: '完全', limited: '限制', none: '无' },
  spendingCause: {
    emergency: '突发事件',
    accident: '意外事故',
    grave_illness: '重病',
    schooling: '就学',
    other: '其他',
    unclear: '要看原话',
  },
  agentRelation: {
    parent: '父母',
    spouse: '配偶',
    child: '子女',
    sibling: '兄弟姐妹',
    grandparent: '祖父母、外祖父母',
    grandchild: '孙子女、外孙子女',
    committee: '村（居）委会',
    other: '其他',
  },
  agentRight: {
    legal_representative: '法定代理人',
    near_relative: '近亲属',
    authorised: '有授权委托书',
    none: '没有授权',
  },
  papers: {
    application_form: '申请表',
    identity: '身份证明',
    hardship_statement: '经济困难说明表',
    case_papers: '案件材料',
    agency_proof: '代理权证明',
    guardian_consent: '监护人同意',
  },
  penalty: { death: '死刑', life: '无期徒刑', other: '其他' },
  otherReason: {
    co_accused_has_lawyer: '同案其他人有辩护人',
    protested: '检察院抗诉',
    major_impact: '有重大社会影响',
    may_be_innocent: '可能无罪',
    other: '其他',
  },
};
