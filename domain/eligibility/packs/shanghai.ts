import type { ExemptionRule, PackLayer, ScopeRule } from './pack';
import { dated, layer } from './layer';
import { nationalStandard } from './national';
import { lawInForce } from './national-scope';

/** 上海 (the text of 2020): disputes over making, changing and ending a labour contract. */
export const shanghai: PackLayer = layer({
  id: 'shanghai',
  label: '上海',
  from: lawInForce,
  verified: true,
  source: '《上海市法律援助条例》2020年文本',
  open: ['经济困难标准的数目由市里公布'],
  scope: dated<ScopeRule>(lawInForce, true, [
    {
      id: '沪5(1)',
      title: '签订、履行、变更、解除劳动合同受到损害',
      when: { matters: ['contract_end', 'dismissal_damages'] },
      basis: ['法-31(9)', '沪-5(1)'],
      hardship: 'required',
    },
  ]),
  exemptions: dated<ExemptionRule>(lawInForce, true, [
    {
      id: '沪7',
      title: '见义勇为无需审查经济状况',
      kind: 'condition_exempt',
      when: { matters: ['rescue_claim'] },
      basis: ['法-32(2)', '沪-7'],
      proof: ['rescue', 'violence'],
    },
  ]),
  standard: { ...nationalStandard, basis: ['沪-6'], verified: true },
});
