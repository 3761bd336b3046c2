import type { PackLayer, ScopeRule } from './pack';
import { dated, layer } from './layer';
import { nationalStandard } from './national';
import { lawInForce } from './national-scope';

/** 浙江 (the text of 2016): the county's standard; labour disputes of ten workers and more. */
export const zhejiang: PackLayer = layer({
  id: 'zhejiang',
  label: '浙江',
  from: lawInForce,
  verified: true,
  source: '《浙江省法律援助条例》2016年文本，可能已经修订',
  open: ['县里定的经济困难标准'],
  scope: dated<ScopeRule>(lawInForce, true, [
    {
      id: '浙劳40',
      title: '十人以上的集体劳动争议',
      when: {
        matters: ['wages', 'labour_relation', 'social_insurance', 'contract_end', 'dismissal_damages'],
        minPeople: 10,
      },
      basis: ['法-31(9)', '浙江省劳动人事争议调解仲裁条例-40'],
      hardship: 'required',
    },
  ]),
  standard: { ...nationalStandard, basis: ['浙-8'], verified: true },
});
