import type { MatterCode } from '../../vocabulary/matters/matters';
import type { ScopeRule } from './pack';
import type { When } from '../facts/when';

/** The day the statute came into force (法-71). */
export const lawInForce = '2022-01-01';

/** A matter of the statute's lists. */
function scope(
  id: string,
  title: string,
  when: When | readonly MatterCode[],
  basis: readonly string[],
  more: Partial<ScopeRule> = {},
): ScopeRule {
  const condition: When = 'length' in when ? { matters: when } : when;

  return {
    id,
    title,
    when: condition,
    basis,
    hardship: 'required',
    from: lawInForce,
    verified: true,
    ...more,
  };
}

const exempt = { hardship: 'condition_exempt' } as const;

const victims = [
  'violence_victim',
  'cohabitant_violence_victim',
  'abuse_victim',
  'abandonment_victim',
] as const;

/** 军人军属办法 司发〔2016〕13号-5: further matters for soldiers and their families. */
const soldierMatters = [
  'military_benefit',
  'divorce_property',
  'traffic_property',
  'accident_property',
  'general_injury',
  'service_injury',
  'product_injury',
  'school_injury',
  'fake_farm_goods',
  'land_contract',
  'land_ownership',
  'homestead',
  'insurance_payout',
] as const;

/** 法-24, 29, 31, 32, 33: the matters that carry aid everywhere. */
export const nationalScope: readonly ScopeRule[] = [
  scope('C1', '请求国家赔偿', ['state_compensation'], ['法-31(1)']),
  scope('C2', '请求社会保险待遇或社会救助', ['social_insurance', 'social_assistance'], ['法-31(2)']),
  scope('C3', '请求发给抚恤金', ['pension'], ['法-31(3)']),
  scope(
    'C4',
    '请求赡养费、抚养费、扶养费',
    ['support_of_parents', 'child_support', 'spousal_support'],
    ['法-31(4)'],
  ),
  scope('C5', '确认劳动关系或支付劳动报酬', ['wages', 'labour_relation'], ['法-31(5)']),
  scope('C6', '认定民事行为能力', ['capacity_ruling'], ['法-31(6)', '民法典-24']),
  scope(
    'C7',
    '工伤、交通、食品药品、医疗事故人身损害赔偿',
    ['work_injury', 'traffic_injury', 'food_drug_injury', 'medical_injury'],
    ['法-31(7)'],
  ),
  scope('C8', '环境污染、生态破坏损害赔偿', ['pollution'], ['法-31(8)']),
  scope(
    'X1',
    '英雄烈士近亲属维护英烈人格权益',
    { matters: ['martyr_honour'], anyTag: ['martyr_near_kin'] },
    ['法-32(1)', '民法典-1045', '英雄烈士保护法-25'],
    { ...exempt, proof: ['martyr', 'household_register', 'military'] },
  ),
  scope('X2', '因见义勇为主张民事权益', ['rescue_claim'], ['法-32(2)', '民法典-183'], {
    ...exempt,
    proof: ['rescue', 'violence'],
  }),
  scope(
    'X3',
    '再审改判无罪请求国家赔偿',
    { matters: ['state_compensation'], anyTag: ['acquitted_on_retrial'] },
    ['法-32(3)'],
    { ...exempt, proof: ['acquittal'] },
  ),
  scope(
    'X4',
    '虐待、遗弃、家庭暴力受害人主张权益',
    ['domestic_violence', 'abuse', 'abandonment'],
    ['法-32(4)'],
    exempt,
  ),
  scope('X4c', '家庭暴力受害人有权得到法律援助', ['domestic_violence'], ['法-32(4)', '反家暴法-19'], exempt),
  scope(
    'X4a',
    '受害人主张的离婚、抚养、赔偿等相关权益',
    {
      matters: [
        'divorce_property',
        'support_of_parents',
        'child_support',
        'spousal_support',
        'general_injury',
        'personality_rights',
        'capacity_ruling',
      ],
      anyTag: victims,
    },
    ['法-32(4)', '反家暴法-19'],
    exempt,
  ),
  scope(
    'X4b',
    '共同生活的人之间的暴力参照适用',
    {
      matters: ['domestic_violence', 'abuse', 'general_injury', 'personality_rights'],
      anyTag: ['cohabitant_violence_victim'],
    },
    ['法-32(4)', '反家暴法-37'],
    exempt,
  ),
  scope('R1', '法院决定再审或检察院抗诉', { stages: ['retrial'], exceptMatters: ['consultation'] }, [
    '法-33',
  ]),
  scope('K1', '犯罪嫌疑人、被告人申请辩护', ['criminal_defence'], ['法-24']),
  scope(
    'K2',
    '被害人、自诉人、附带民事原告人申请代理',
    ['victim_agent', 'private_prosecutor', 'incidental_plaintiff'],
    ['法-29'],
  ),
  scope(
    'M1',
    '军人军属的其他事项',
    { matters: soldierMatters, anyTag: ['soldier', 'soldier_family', 'fallen_soldier_family'] },
    ['法-31(9)', '法-70', '司发〔2016〕13号-5'],
  ),
];
