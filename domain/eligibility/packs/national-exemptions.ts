import type { PersonTag } from '../../vocabulary/persons/person-tags';
import type { ExemptionRule } from './pack';
import type { ProofKind } from '../facts/proofs';
import { safeHeart } from './national-channels';
import { lawInForce } from './national-scope';

const rule = { kind: 'verification_exempt', from: lawInForce, verified: true } as const;

const relief = (id: string, title: string, tags: readonly PersonTag[], article: string): ExemptionRule => ({
  ...rule,
  id,
  title,
  when: { anyTag: tags },
  basis: ['法-42(2)', article],
  proof: ['social_relief'],
});

const military = (id: string, title: string, tags: readonly PersonTag[], article: string): ExemptionRule => ({
  ...rule,
  id,
  title,
  when: { anyTag: tags },
  basis: ['法-42(2)', article],
  proof: ['military', 'martyr'],
});

const migrantProof: readonly ProofKind[] = ['migrant_work', 'household_register'];

/** 法-42 and 国发〔2014〕37号: persons of whom nobody asks the income. */
export const nationalExemptions: readonly ExemptionRule[] = [
  {
    ...rule,
    id: 'V1',
    title: '无固定生活来源的未成年人、老年人、残疾人',
    when: { anyTag: ['minor', 'elderly', 'disabled'], andTag: ['no_fixed_income'] },
    basis: ['法-42(1)', '老年人权益保障法-2'],
    proof: ['no_fixed_income'],
    near: { anyTag: ['minor', 'elderly', 'disabled', 'no_fixed_income'] },
    nearBasis: ['法-42(1)', '老年人权益保障法-2'],
  },
  relief('V2a', '低保对象', ['dibao'], '社会救助暂行办法-9'),
  relief('V2b', '特困供养人员', ['destitute', 'three_withouts'], '社会救助暂行办法-14'),
  {
    ...relief('V2c', '临时救助对象', ['temporary_relief'], '社会救助暂行办法-47'),
    near: { anyTag: ['unemployment_insurance', 'low_income_listed', 'registered_poor'] },
  },
  {
    ...rule,
    id: 'V3',
    title: '司法救助对象',
    when: { anyTag: ['judicial_relief'] },
    basis: ['法-42(2)'],
    proof: ['judicial_relief'],
  },
  {
    ...military('V4a', '优抚对象', ['preferential_treatment'], '军人抚恤优待条例-2'),
    near: { anyTag: ['veteran'] },
    nearBasis: ['法-42(2)', '军人抚恤优待条例-2'],
  },
  military('V4b', '军人及其家属', ['soldier', 'soldier_family'], '军人抚恤优待条例-2(4)'),
  military(
    'V4c',
    '烈士、因公牺牲和病故军人遗属',
    ['martyr_near_kin', 'fallen_soldier_family'],
    '军人抚恤优待条例-2(3)',
  ),
  {
    ...rule,
    id: 'V5',
    title: '进城务工人员讨薪或工伤索赔',
    when: { matters: ['wages', 'work_injury'], anyTag: ['migrant_worker'] },
    basis: ['法-42(3)'],
    proof: migrantProof,
    near: { anyTag: ['migrant_worker', 'migrant_worker_kin'] },
  },
  {
    ...rule,
    id: 'V5a',
    title: '进城务工人员讨薪，一律免予核查',
    when: { matters: ['wages'], anyTag: ['migrant_worker'] },
    basis: ['法-42(3)', safeHeart.source],
    proof: migrantProof,
    from: safeHeart.from,
  },
  {
    ...rule,
    id: 'X5',
    title: '义务兵及其家属，烈士、因公牺牲和病故军人家属',
    // A claim for the pension itself stays with 法-42(2): the right to it is what the case is about.
    when: {
      exceptMatters: ['pension', 'martyr_honour'],
      anyTag: ['conscript', 'conscript_family', 'martyr_near_kin', 'fallen_soldier_family'],
    },
    kind: 'condition_exempt',
    basis: ['法-32(5)', '国发〔2014〕37号'],
    proof: ['military', 'martyr'],
  },
];
