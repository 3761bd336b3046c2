import { matters } from '../../vocabulary/matters';
import { personTags } from '../../vocabulary/person-tags';

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
};
export const tagWords = Object.fromEntries(personTags.map((row) => [row.label, row.code]));
