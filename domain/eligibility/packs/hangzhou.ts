import type { ExemptionRule, PackLayer, RefusalGround, ScopeRule } from './pack';
import { dated, layer } from './layer';
import { lawInForce } from './national-scope';
import { zhejiang } from './zhejiang';

const kind = 'verification_exempt';
const weaker = ['woman', 'elderly', 'disabled', 'minor', 'gravely_ill'] as const;

/** 杭-13 and 杭-16: whose means are not examined. */
const exemptions: readonly Omit<ExemptionRule, 'from' | 'verified'>[] = [
  {
    id: '杭13(1)',
    title: '重病的七十岁以上老人',
    kind,
    when: { anyTag: ['gravely_ill'], minAge: 70 },
    basis: ['法-42(4)', '杭-13(1)'],
    proof: ['illness'],
  },
  {
    id: '杭13(2)',
    title: '军人、军属',
    kind,
    when: { anyTag: ['soldier', 'soldier_family'] },
    basis: ['法-42(4)', '杭-13(2)'],
    proof: ['military'],
  },
  {
    id: '杭13(3)',
    title: '见义勇为人员及其近亲属维权',
    kind,
    when: { matters: ['rescue_claim'], anyTag: ['rescuer', 'rescuer_kin'] },
    basis: ['法-42(4)', '杭-13(3)'],
    proof: ['rescue', 'violence'],
  },
  {
    id: '杭13(4)',
    title: '农村进城务工人员的劳动和社会保障事项',
    kind,
    when: {
      matters: [
        'wages',
        'work_injury',
        'labour_relation',
        'social_insurance',
        'contract_end',
        'dismissal_damages',
      ],
      anyTag: ['migrant_worker'],
    },
    basis: ['法-42(4)', '杭-13(4)'],
    proof: ['migrant_work', 'household_register'],
  },
  {
    id: '杭13(5)',
    title: '妇女、老人、残疾人、未成年人、重病人受到严重侵害',
    kind,
    when: {
      matters: ['domestic_violence', 'abuse', 'abandonment', 'general_injury', 'personality_rights'],
      anyTag: weaker,
    },
    basis: ['法-42(4)', '杭-13(5)'],
    proof: [],
  },
  {
    id: '杭13(6)',
    title: '请求赡养费、抚养费、扶养费',
    kind,
    when: { matters: ['support_of_parents', 'child_support', 'spousal_support'] },
    basis: ['法-42(4)', '杭-13(6)'],
    proof: [],
  },
  {
    id: '杭16',
    title: '同案人已有辩护人、抗诉、有重大社会影响',
    kind,
    when: {
      matters: ['criminal_defence'],
      reasons: ['co_accused_has_lawyer', 'protested', 'major_impact'],
    },
    basis: ['法-24', '法-42(4)', '杭-16'],
    proof: [],
  },
];

/** 杭州 (the text of 2017) on top of 浙江. */
export const hangzhou: PackLayer = layer({
  id: 'hangzhou',
  label: '杭州',
  from: lawInForce,
  verified: true,
  source: '《杭州市法律援助条例》2017年文本，可能已经修订',
  open: ['低收入家庭的认定标准'],
  scope: [
    ...zhejiang.scope,
    ...dated<ScopeRule>(lawInForce, true, [
      {
        id: '杭13(4)s',
        title: '农村进城务工人员的劳动合同纠纷',
        when: { matters: ['contract_end', 'dismissal_damages'], anyTag: ['migrant_worker'] },
        basis: ['法-31(9)', '杭-13(4)'],
        hardship: 'required',
      },
      {
        id: '杭13(5)s',
        title: '弱势群体受到其他严重侵害',
        when: { matters: ['general_injury'], anyTag: weaker },
        basis: ['法-31(9)', '杭-13(5)'],
        hardship: 'required',
      },
    ]),
  ],
  exemptions: dated<ExemptionRule>(lawInForce, true, exemptions),
  refusals: dated<RefusalGround>(lawInForce, true, [
    {
      id: '杭28',
      title: '同一事项同一理由已经审结',
      fact: 'alreadyHandled',
      exceptStages: ['petition', 'retrial', 'enforcement'],
      basis: ['杭-28'],
    },
  ]),
  ...(zhejiang.standard && { standard: { ...zhejiang.standard, basis: ['杭-12'] } }),
});
