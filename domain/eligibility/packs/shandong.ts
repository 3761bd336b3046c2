import type { ExemptionRule, PackLayer } from './pack';
import { dated, layer } from './layer';
import { nationalStandard } from './national';
import { lawInForce } from './national-scope';

/** 山东: twice the accepting county's 低保 of the year before (the text of 2015). */
export const shandong: PackLayer = layer({
  id: 'shandong',
  label: '山东',
  from: lawInForce,
  verified: true,
  source: '《山东省法律援助条例》2015年文本，可能已经修订',
  open: ['本县上年低保标准'],
  exemptions: dated<ExemptionRule>(lawInForce, true, [
    {
      id: '鲁9',
      title: '见义勇为不审查经济状况',
      kind: 'condition_exempt',
      when: { matters: ['rescue_claim'] },
      basis: ['法-32(2)', '鲁-9'],
      proof: ['rescue', 'violence'],
    },
    {
      id: '鲁17',
      title: '法院已给予司法救助',
      kind: 'verification_exempt',
      when: { anyTag: ['judicial_relief'] },
      basis: ['法-42(2)', '鲁-17'],
      proof: ['judicial_relief'],
    },
  ]),
  standard: {
    ...nationalStandard,
    kind: 'dibao_multiple',
    factor: { value: 2, source: '山东省法律援助条例第八条（2015）', verified: true },
    specialExpense: { causes: ['emergency', 'grave_illness'], basis: ['鲁-10'] },
    basis: ['鲁-8'],
    verified: true,
  },
});
