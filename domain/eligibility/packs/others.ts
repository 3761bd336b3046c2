import type { ExemptionRule, PackLayer, RefusalGround, ScopeRule } from '../pack';
import { dated, layer } from './layer';
import { nationalStandard } from './national';
import { lawInForce } from './national-scope';

/** 河南 (the text of 2010, probably changed since): the weaker groups' own matters; a rule of 2019 for migrants. */
const henan: PackLayer = layer({
  id: 'henan',
  label: '河南',
  from: lawInForce,
  verified: false,
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
      when: { matters: ['traffic_injury', 'medical_injury', 'food_drug_injury'], anyTag: ['migrant_worker'] },
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
  standard: {
    ...nationalStandard,
    kind: 'dibao_multiple',
    factor: { value: 2, source: '2016年修订的报道', verified: false },
    basis: [],
  },
});

/** 亳州 (the city's page, not checked): more people of whom nobody asks the income. */
const bozhou: PackLayer = layer({
  ...anhui,
  id: 'bozhou',
  label: '亳州',
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
  refusals: dated<RefusalGround>(lawInForce, false, [
    {
      id: '滇23(4)',
      title: '申请事项已超过时效',
      fact: 'outOfTime',
      exceptStages: ['petition', 'retrial'],
      basis: ['云南条例-23(4)', '云南条例-23'],
    },
  ]),
});

/** Places of which little was read: everything here is to be checked with the centre. */
export const otherPlaces: readonly PackLayer[] = [henan, anhui, bozhou, yunnan];
