import type { ExemptionRule, PackLayer } from './pack';
import { dated, layer } from './layer';
import { nationalStandard } from './national';
import { lawInForce } from './national-scope';

const revised = '2023-05-01';

/** 甘肃 since 2023: migrants' wages, work injury and social insurance, and soldiers' families, without a means condition. */
export const gansu: readonly PackLayer[] = [
  layer({
    id: 'gansu',
    label: '甘肃',
    from: lawInForce,
    verified: false,
    source: '没有读到原文',
    open: ['2023年修订以前的经济困难标准'],
  }),
  layer({
    id: 'gansu',
    label: '甘肃',
    from: revised,
    verified: true,
    source: '2023年修订的报道；2022年实施细则第十七至十九条读过',
    open: ['经济困难标准的数目', '当地上年低保标准'],
    exemptions: dated<ExemptionRule>(revised, true, [
      {
        id: '甘2023',
        title: '务工人员欠薪、工伤、社保不受经济困难条件限制',
        kind: 'condition_exempt',
        when: { matters: ['wages', 'work_injury', 'social_insurance'], anyTag: ['migrant_worker'] },
        basis: ['法-32(5)', '甘肃条例2023'],
        proof: ['migrant_work', 'household_register'],
      },
      {
        id: '甘细18',
        title: '义务兵及军属、烈属不受经济困难条件限制',
        kind: 'condition_exempt',
        when: { anyTag: ['conscript', 'conscript_family', 'martyr_near_kin', 'fallen_soldier_family'] },
        basis: ['法-32(5)', '甘肃细则-18'],
        proof: ['military', 'martyr'],
      },
    ]),
    standard: {
      ...nationalStandard,
      looserFor: {
        anyTag: ['soldier', 'soldier_family'],
        multiple: { value: 3, source: '甘肃实施细则第十九条（2022）', verified: true },
        basis: ['甘肃细则-19'],
      },
    },
  }),
];
