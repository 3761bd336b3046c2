import { hasKey } from './has-key';

/** How each paper is called that an applicant hands in, for citizens and on papers; what it is for stands in its rule. */
export const materialTitles = {
  acquittal_judgment: '改判无罪的判决书',
  agent_identity: '代办人的身份证',
  application_form: '法律援助申请表',
  benefit_evidence: '申请和拒绝的材料',
  capacity_evidence: '病情和关系的材料',
  compensation_evidence: '办案机关的文书',
  criminal_papers: '办案机关的文书',
  group_list: '一起申请的人的名单',
  guardian_consent: '监护人同意书',
  hardship_statement: '经济困难状况说明表',
  honour_evidence: '侮辱烈士的证据',
  identity_paper: '身份证',
  illness_proof: '重病的诊断证明',
  income_papers: '证明家里收入的材料',
  judicial_relief_decision: '司法救助决定',
  kinship_proof: '能证明关系的材料',
  martyr_proof: '烈士证明和亲属关系',
  medical_evidence: '看病和受害的材料',
  migrant_proof: '在外打工的证明',
  military_certificate: '优待证或军属证明',
  no_income_note: '没有固定收入的证明',
  other_evidence: '和这件事有关的材料',
  pollution_evidence: '污染和损失的材料',
  power_of_attorney: '授权委托书',
  relief_certificate: '低保证或救助证明',
  rescue_proof: '见义勇为的证明',
  retrial_ruling: '再审裁定或抗诉书',
  stamped_certificate: '村居委会盖章的困难证明',
  support_evidence: '家庭关系的材料',
  time_limit_proof: '能看出期限的材料',
  traffic_evidence: '车祸的材料',
  violence_evidence: '能说明受伤害的材料',
  wage_evidence: '和工资有关的材料',
  work_injury_evidence: '受伤和上班的材料',
} as const;

/** How a kind of paper is called, also one that has no rule of its own. */
export function materialTitle(code: string): string {
  return hasKey(materialTitles, code) ? materialTitles[code] : '其他材料';
}
