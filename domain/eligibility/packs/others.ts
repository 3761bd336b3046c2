import type { ExemptionRule, PackLayer, RefusalGround, ScopeRule } from './pack';
import { guangdong } from './guangdong';
import { dated, layer } from './layer';
import { nationalStandard } from './national';
import { lawInForce } from './national-scope';

/** 人身损害赔偿, wherever the list of the place carries it. */
const bodilyInjury = [
  'traffic_injury',
  'medical_injury',
  'food_drug_injury',
  'service_injury',
  'general_injury',
  'product_injury',
] as const;

/** 河南 (the text of 2010, probably changed since): the weaker groups' own matters; a rule of 2019 for migrants. */
const henan: PackLayer = layer({
  id: 'henan',
  label: '河南',
  from: lawInForce,
  verified: false,
  source: '《河南省法律援助条例》2010年文本，很可能已经修订；务工人员按2019年的报道',
  open: ['参照低保定的经济困难标准'],
  scope: dated<ScopeRule>(lawInForce, false, [
    {
      id: '豫11(4)',
      title: '残疾人、未成年人、老年人、妇女维护自身权益',
      when: {
        exceptMatters: ['consultation', 'project_payment'],
        anyTag: ['disabled', 'minor', 'elderly', 'woman'],
      },
      basis: ['法-31(9)', '豫-11(4)'],
      hardship: 'required',
    },
  ]),
  exemptions: dated<ExemptionRule>(lawInForce, false, [
    {
      id: '豫2019',
      title: '进城务工人员的人身损害赔偿',
      kind: 'verification_exempt',
      when: { matters: bodilyInjury, anyTag: ['migrant_worker'] },
      basis: ['法-42(4)'],
      proof: ['migrant_work', 'household_register'],
    },
  ]),
  standard: { ...nationalStandard, basis: ['豫-12'] },
});

const anhui: PackLayer = layer({
  id: 'anhui',
  label: '安徽',
  from: lawInForce,
  verified: false,
  source: '2016年修订的报道；2024-12的修订草案有没有通过，没有读到',
  open: ['修订以后的标准', '当地上年低保标准'],
  standard: {
    ...nationalStandard,
    kind: 'dibao_multiple',
    factor: { value: 2, source: '2016年修订的报道', verified: false },
    basis: [],
  },
});

/** 铜陵 (2022): the city's own report of twice the 低保. */
const tongling: PackLayer = layer({
  ...anhui,
  id: 'tongling',
  label: '铜陵',
  source: '2022年的报道：低保标准的两倍',
  open: ['当地上年低保标准'],
});

/** 亳州 (the city's page, not checked): more people of whom nobody asks the income. */
const bozhou: PackLayer = layer({
  ...anhui,
  id: 'bozhou',
  label: '亳州',
  source: '亳州市网页，没有核对；经济困难标准同安徽',
  exemptions: dated<ExemptionRule>(lawInForce, false, [
    {
      id: '亳70',
      title: '七十岁以上老人',
      kind: 'verification_exempt',
      when: { anyTag: ['elderly'], minAge: 70 },
      basis: ['法-42(4)'],
      // The identity card shows the age.
      proof: [],
    },
    {
      id: '亳贫',
      title: '建档立卡贫困户',
      kind: 'verification_exempt',
      when: { anyTag: ['registered_poor'] },
      basis: ['法-42(4)'],
      proof: ['low_income'],
    },
  ]),
});

const yunnan: PackLayer = layer({
  id: 'yunnan',
  label: '云南',
  from: lawInForce,
  verified: false,
  source: '云南条例第二十三条，见公布的案例',
  open: ['州市的经济困难标准'],
  refusals: dated<RefusalGround>(lawInForce, false, [
    {
      id: '滇23(4)',
      title: '申请事项已超过时效',
      fact: 'outOfTime',
      exceptStages: ['petition', 'retrial'],
      basis: ['云南条例-23(4)', '云南条例-23'],
    },
    {
      id: '滇23(2)',
      title: '没有证据证明申请的事',
      fact: 'noEvidence',
      toldIn: 'evidenceStory',
      exceptStages: ['retrial'],
      basis: ['云南条例-23(2)', '云南条例-23'],
    },
  ]),
});

/** 保山 (the city's handbook of 2021): twice the 低保 in town, half of last year's rural income in the country. */
const baoshan: PackLayer = layer({
  ...yunnan,
  id: 'baoshan',
  label: '保山',
  source: '保山市2021年手册；其他同云南',
  open: ['当地上年低保标准', '上年农村居民人均纯收入'],
  standard: {
    ...nationalStandard,
    kind: 'dibao_multiple',
    factor: { value: 2, source: '保山2021年手册', verified: true },
    ruralShare: { value: 0.5, source: '保山2021年手册', verified: true },
    basis: [...nationalStandard.basis, '保山手册2021'],
  },
});

/** 横琴: people of Macau may be judged by Macau's own rules of means. */
const hengqin: PackLayer = layer({
  ...guangdong,
  id: 'hengqin',
  label: '横琴',
  source: '横琴条例第六十二条读过；其他同广东',
  open: ['澳门的经济审查标准', '本市上年城镇居民人均可支配收入'],
  ...(guangdong.standard && {
    standard: {
      ...guangdong.standard,
      otherRulesFor: {
        anyTag: ['macau_resident'],
        title: '澳门居民可以按澳门的经济审查标准，请核对',
        basis: ['横琴条例-62'],
      },
    },
  }),
});

/** 西宁 (城中区, report of 2017): migrants' bodily injury without a check of means. */
const xining: PackLayer = layer({
  id: 'xining',
  label: '西宁',
  from: lawInForce,
  verified: false,
  source: '西宁市城中区2017年的报道',
  open: ['经济困难标准', '另外能办的事项'],
  exemptions: dated<ExemptionRule>(lawInForce, false, [
    {
      id: '西宁2017',
      title: '进城务工人员的人身损害赔偿',
      kind: 'verification_exempt',
      when: { matters: bodilyInjury, anyTag: ['migrant_worker'] },
      basis: ['法-42(4)'],
      proof: ['migrant_work', 'household_register'],
    },
  ]),
});

/** 黑龙江 (report of 2009): who claims support is not checked; the number was not found. */
const heilongjiang: PackLayer = layer({
  id: 'heilongjiang',
  label: '黑龙江',
  from: lawInForce,
  verified: false,
  source: '2009年的报道',
  open: ['经济困难标准'],
  exemptions: dated<ExemptionRule>(lawInForce, false, [
    {
      id: '黑2009',
      title: '请求赡养费、抚养费、扶养费',
      kind: 'verification_exempt',
      when: { matters: ['support_of_parents', 'child_support', 'spousal_support'] },
      basis: ['法-42(4)'],
      proof: [],
    },
  ]),
});

/** Nothing of these was read but that there is something: the centre enters it. */
const chongqing: PackLayer = layer({
  id: 'chongqing',
  label: '重庆',
  from: lawInForce,
  verified: false,
  source: '没有读到原文',
  open: ['经济困难标准', '另外能办的事项', '免予核查的人'],
});

const shanxi: readonly PackLayer[] = [lawInForce, '2025-01-01'].map((from) =>
  layer({
    id: 'shanxi',
    label: '山西',
    from,
    verified: false,
    source: from === lawInForce ? '没有读到原文' : '《山西省法律援助条例》2024-11-22修订通过，内容没有读到',
    open: ['经济困难标准', '另外能办的事项', '免予核查的人'],
  }),
);

/** Places of which little was read: everything here is to be checked with the centre. */
export const otherPlaces: readonly PackLayer[] = [
  henan,
  anhui,
  tongling,
  bozhou,
  yunnan,
  baoshan,
  hengqin,
  xining,
  heilongjiang,
  chongqing,
  ...shanxi,
];
