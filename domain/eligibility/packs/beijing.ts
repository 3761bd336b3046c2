import type { ExemptionRule, PackLayer, RefusalGround, ScopeRule } from './pack';
import { dated, layer } from './layer';
import { nationalStandard } from './national';
import { lawInForce } from './national-scope';

/** 北京 (the text of 2008): every bodily injury; wages and work injury of migrants without a means condition. */
export const beijing: PackLayer = layer({
  id: 'beijing',
  label: '北京',
  from: lawInForce,
  verified: true,
  source: '《北京市法律援助条例》2008年文本，可能已经修订',
  open: ['现行的经济困难标准'],
  scope: dated<ScopeRule>(lawInForce, true, [
    {
      id: '京9(7)',
      title: '产品质量和其他人身伤害事故',
      when: { matters: ['product_injury', 'general_injury', 'service_injury', 'school_injury'] },
      basis: ['法-31(9)', '京-9(7)'],
      hardship: 'required',
    },
  ]),
  exemptions: dated<ExemptionRule>(lawInForce, true, [
    {
      id: '京11',
      title: '农民工讨薪和工伤不受经济困难条件限制',
      kind: 'condition_exempt',
      when: { matters: ['wages', 'work_injury'], anyTag: ['migrant_worker'] },
      basis: ['法-32(5)', '京-11'],
      proof: ['migrant_work', 'household_register'],
    },
    {
      id: '京12',
      title: '见义勇为不受经济困难条件限制',
      kind: 'condition_exempt',
      when: { matters: ['rescue_claim'] },
      basis: ['法-32(2)', '京-12'],
      proof: ['rescue', 'violence'],
    },
    {
      id: '京19(4)',
      title: '重病且没有固定生活来源',
      kind: 'verification_exempt',
      when: { anyTag: ['gravely_ill'], andTag: ['no_fixed_income'] },
      basis: ['法-42(4)', '京-19(4)'],
      proof: ['no_fixed_income'],
    },
  ]),
  refusals: dated<RefusalGround>(lawInForce, true, [
    {
      id: '京22受理',
      title: '不属于法院或有关机关受理的事',
      fact: 'outsideBodies',
      exceptStages: ['retrial'],
      basis: ['京-22'],
    },
    {
      id: '京22对方',
      title: '对方是谁不明确',
      fact: 'opponentUnknown',
      exceptStages: ['retrial'],
      basis: ['京-22'],
    },
    {
      id: '京22(3)',
      title: '同一事实和理由已经办结',
      fact: 'alreadyHandled',
      exceptStages: ['retrial', 'enforcement'],
      basis: ['京-22(3)', '京-22'],
    },
  ]),
  standard: { ...nationalStandard, basis: ['京-10'], verified: true },
  switches: { committeeMayApply: ['京-16'] },
});
