import { matters } from '../../vocabulary/matters/matters';
import { personTags } from '../../vocabulary/persons/person-tags';

/** The fixed words of the intake sheet and the codes they stand for. */
export const channelWords = {
  本人申请: 'self',
  代为申请: 'proxy',
  办案机关通知: 'organ_notice',
  监所转交: 'custody',
  仅咨询: 'consultation_only',
} as const;

export const applicantWords = {
  自然人: 'person',
  个人: 'person',
  公民: 'person',
  法人: 'organisation',
  非法人组织: 'organisation',
  单位: 'organisation',
  公司: 'organisation',
} as const;

export const jurisdictionWords = { 有: 'yes', 无: 'no', 有但已被先收到: 'received_elsewhere' } as const;

export const householdWords = { 农村: 'rural', 城镇: 'urban' } as const;

export const sideWords = {
  原告: 'claimant',
  申请人: 'claimant',
  被告: 'defendant',
  被申请人: 'defendant',
} as const;

export const stageWords = {
  尚未进入法律程序: 'before',
  调解: 'mediation',
  仲裁: 'arbitration',
  劳动仲裁: 'arbitration',
  侦查: 'investigation',
  审查起诉: 'prosecution',
  一审: 'first_instance',
  一审普通程序: 'first_instance_ordinary',
  二审: 'second_instance',
  死刑复核: 'death_review',
  缺席审判: 'in_absentia',
  申诉: 'petition',
  再审: 'retrial',
  '再审(已裁定)': 'retrial',
  执行: 'enforcement',
} as const;

export const paperWords = {
  申请表: 'application_form',
  法律援助申请表: 'application_form',
  身份证明: 'identity',
  身份证: 'identity',
  经济困难状况说明表: 'hardship_statement',
  案件材料: 'case_papers',
  代理权证明: 'agency_proof',
  监护人同意: 'guardian_consent',
} as const;

/** Matters and tags by their label; some matters also by the other half of the statute's own words (法-31). */
export const matterWords = {
  ...Object.fromEntries(matters.map((row) => [row.label, row.code])),
  食品安全事故人身损害赔偿: 'food_drug_injury',
  药品安全事故人身损害: 'food_drug_injury',
  食品药品安全事故人身损害赔偿: 'food_drug_injury',
  生态破坏损害赔偿: 'pollution',
  安全生产事故损害赔偿: 'public_accident',
  突发公共卫生事件损害赔偿: 'public_accident',
  讨薪: 'wages',
  欠薪: 'wages',
  拖欠工资: 'wages',
  追索劳动报酬: 'wages',
  请求支付劳动报酬: 'wages',
  工伤赔偿: 'work_injury',
  工伤: 'work_injury',
  工伤事故损害赔偿: 'work_injury',
  工亡赔偿: 'work_injury',
  医疗事故损害赔偿: 'medical_injury',
  工伤保险待遇: 'social_insurance',
  请求社会保险待遇: 'social_insurance',
  最低生活保障待遇: 'social_assistance',
  请求社会救助: 'social_assistance',
  给付抚养费: 'child_support',
  给付赡养费: 'support_of_parents',
  给付扶养费: 'spousal_support',
  刑事辩护: 'criminal_defence',
  校园欺凌: 'school_bullying',
  校园伤害: 'school_injury',
  假种子: 'fake_farm_goods',
  农资损害: 'fake_farm_goods',
  职业伤害保障: 'platform_injury',
  新就业形态职业伤害保障: 'platform_injury',
  国家司法救助: 'judicial_aid',
  征地拆迁: 'land_taking',
  宅基地: 'homestead',
  保险理赔: 'insurance_payout',
};
/** People by the field's label, and by the words that sheets and people use for the same; none of them is a guess. */
export const tagWords = {
  ...Object.fromEntries(personTags.map((row) => [row.label, row.code])),
  外来务工人员: 'migrant_worker',
  进城务工: 'migrant_worker',
  外来农民工: 'rural_worker',
  进城务工人员家属: 'migrant_worker_kin',
  农民工家属: 'migrant_worker_kin',
  工亡农民工家属: 'migrant_worker_kin',
  工亡职工近亲属: 'migrant_worker_kin',
  新就业形态劳动者: 'platform_worker',
  外卖骑手: 'platform_worker',
  骑手: 'platform_worker',
  外卖员: 'platform_worker',
  快递员: 'platform_worker',
  网约车司机: 'platform_worker',
  低保户: 'dibao',
  低保: 'dibao',
  最低生活保障对象: 'dibao',
  特困人员: 'destitute',
  五保户: 'destitute',
  特困供养对象: 'destitute',
  残疾: 'disabled',
  军属: 'soldier_family',
  军人军属: 'soldier_family',
  现役军人: 'soldier',
  现役军人家属: 'soldier_family',
  义务兵家属: 'conscript_family',
  退伍军人: 'veteran',
  烈属: 'martyr_near_kin',
  烈士遗属: 'martyr_near_kin',
  因公牺牲军人遗属: 'fallen_soldier_family',
  病故军人遗属: 'fallen_soldier_family',
  澳门特区居民: 'macau_resident',
};
