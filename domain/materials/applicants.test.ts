import { assess, packFor } from '../eligibility';
import { ordinaryApplicant } from '../eligibility/testing/ordinary-applicant';
import type { Facts, PackId } from '../eligibility';
import { matters } from '../vocabulary/matters/matters';
import { personTags } from '../vocabulary/persons/person-tags';
import { exemptionProofs } from './all-rules';
import { materialsFor } from './index';

const forms = ['application_form'];
const withMeans = ['application_form', 'hardship_statement'];

type Row = [who: string, facts: Facts, required: string[], forms: string[], place?: PackId];

/** Who comes with what, and exactly which papers and forms that takes (法-32, 40, 42; 148-11). */
const people: Row[] = [
  ['有困难的人', {}, ['identity_paper', 'traffic_evidence'], withMeans],
  ['低保户', { tags: ['dibao'] }, ['identity_paper', 'relief_certificate', 'traffic_evidence'], forms],
  [
    '没有固定收入的老人',
    { age: 70, tags: ['no_fixed_income'] },
    ['identity_paper', 'no_income_note', 'traffic_evidence'],
    forms,
  ],
  [
    '没有固定收入的中年人',
    { age: 40, tags: ['no_fixed_income'] },
    ['identity_paper', 'traffic_evidence'],
    withMeans,
  ],
  ['领失业金的人', { tags: ['unemployment_insurance'] }, ['identity_paper', 'traffic_evidence'], withMeans],
  [
    '军人家属',
    { tags: ['soldier_family'] },
    ['identity_paper', 'military_certificate', 'traffic_evidence'],
    forms,
  ],
  ['退役军人', { tags: ['veteran'] }, ['identity_paper', 'traffic_evidence'], withMeans],
  [
    '烈士的儿子告骂烈士的人',
    { matter: 'martyr_honour', tags: ['martyr_near_kin'] },
    ['identity_paper', 'martyr_proof', 'honour_evidence'],
    forms,
  ],
  ['救人受伤的人', { matter: 'rescue_claim' }, ['identity_paper', 'rescue_proof', 'honour_evidence'], forms],
  [
    '改判无罪的人',
    { matter: 'state_compensation', tags: ['acquitted_on_retrial'] },
    ['identity_paper', 'acquittal_judgment', 'compensation_evidence'],
    forms,
  ],
  [
    '受家暴的人',
    { matter: 'domestic_violence', tags: ['violence_victim'] },
    ['identity_paper', 'violence_evidence'],
    forms,
  ],
  [
    '家里有钱、同案人都有律师的被告人',
    { matter: 'criminal_defence', otherReason: 'co_accused_has_lawyer' },
    ['identity_paper', 'criminal_papers'],
    forms,
  ],
  [
    '杭州重病的老人',
    { age: 70, tags: ['gravely_ill'] },
    ['identity_paper', 'illness_proof', 'traffic_evidence'],
    forms,
    'hangzhou',
  ],
  ['亳州七十岁的老人', { age: 70 }, ['identity_paper', 'traffic_evidence'], forms, 'bozhou'],
  [
    '杭州要赡养费的人',
    { matter: 'support_of_parents' },
    ['identity_paper', 'support_evidence'],
    forms,
    'hangzhou',
  ],
  [
    '拿授权书来的朋友',
    { channel: 'proxy', agentRelation: 'other', agentRight: 'authorised' },
    ['identity_paper', 'power_of_attorney', 'agent_identity', 'traffic_evidence'],
    withMeans,
  ],
  [
    '替能自己作主的父亲来的儿子',
    { channel: 'proxy', agentRelation: 'child', agentRight: 'near_relative' },
    ['identity_paper', 'power_of_attorney', 'agent_identity', 'traffic_evidence'],
    withMeans,
  ],
  [
    '替孩子来的母亲',
    { channel: 'proxy', age: 9, agentRelation: 'parent', agentRight: 'legal_representative' },
    ['identity_paper', 'kinship_proof', 'agent_identity', 'traffic_evidence'],
    withMeans,
  ],
  [
    '父亲打孩子，替孩子来的祖母',
    {
      channel: 'proxy',
      age: 9,
      agentRelation: 'grandparent',
      agentRight: 'near_relative',
      guardianIsViolator: true,
      matter: 'domestic_violence',
      tags: ['violence_victim'],
    },
    ['identity_paper', 'kinship_proof', 'agent_identity', 'violence_evidence'],
    forms,
  ],
  [
    '不能完全辨认自己行为的人的监护人',
    { channel: 'proxy', age: 40, tags: ['impaired_mind'], agentRight: 'legal_representative' },
    ['identity_paper', 'kinship_proof', 'agent_identity', 'traffic_evidence'],
    withMeans,
  ],
  [
    '替服刑的父亲要赔偿的儿子',
    { channel: 'proxy', inCustody: true, agentRelation: 'child', agentRight: 'near_relative' },
    ['identity_paper', 'kinship_proof', 'agent_identity', 'traffic_evidence'],
    withMeans,
  ],
  ['经监狱转来的人', { channel: 'custody' }, ['identity_paper', 'traffic_evidence'], withMeans],
  [
    '靠打工生活的十六岁少年',
    { age: 16, livesOnOwnWages: true, matter: 'labour_relation' },
    ['identity_paper', 'wage_evidence'],
    withMeans,
  ],
  [
    '自己来的十五岁少年',
    { age: 15, matter: 'child_support' },
    ['identity_paper', 'guardian_consent', 'support_evidence'],
    withMeans,
  ],
  ['三个人一起来', { people: 3 }, ['identity_paper', 'traffic_evidence', 'group_list'], withMeans],
  ['外国人', { nationality: 'foreign' }, ['identity_paper'], []],
  [
    '办案机关通知的聋人',
    { channel: 'organ_notice', matter: 'notified_defence', tags: ['hearing_disabled'] },
    [],
    [],
  ],
  ['只来问一问的人', { channel: 'consultation_only' }, [], []],
];

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

test.each<Row>(people)('%s', (_who, more, required, wantedForms, place = 'national') => {
  const facts = { ...ordinaryApplicant, ...more };
  const list = materialsFor(facts, assess(facts, packFor(place, '2026-11-22')));

  expect(codes(list.required)).toEqual(required);
  expect(codes(list.forms)).toEqual(wantedForms);
});

test('a migrant who also says that no income is fixed shows the work, the paper that spares him (法-42(3))', () => {
  const facts = {
    ...ordinaryApplicant,
    matter: 'wages',
    tags: ['migrant_worker', 'no_fixed_income'],
    age: 40,
  } as const;

  expect(codes(materialsFor(facts, assess(facts, packFor('national', '2026-11-22'))).later)).toEqual([
    'migrant_proof',
  ]);
});

test('relatives of an accused apply in their own right; the relation may be shown later (法-24)', () => {
  const facts = {
    ...ordinaryApplicant,
    matter: 'criminal_defence',
    channel: 'proxy',
    agentRelation: 'sibling',
  } as const;
  const list = materialsFor(facts, assess(facts, packFor('national', '2026-11-22')));

  expect(codes(list.later)).toEqual(['kinship_proof']);
  expect(codes(list.required)).toEqual(['identity_paper', 'agent_identity', 'criminal_papers']);
});

test('a proof of the status is on the list exactly when the rules would miss it', () => {
  for (const place of ['national', 'hangzhou', 'gansu', 'bozhou'] as const) {
    for (const matter of matters) {
      for (const tag of personTags) {
        const facts = {
          ...ordinaryApplicant,
          matter: matter.code,
          tags: [tag.code, 'no_fixed_income'],
          age: 71,
          capacity: 'full',
          papers: [],
        } as const;
        const assessment = assess(facts, packFor(place, '2026-11-22'));
        const missed = assessment.missing.some(
          ({ paper }) => paper === 'exemption_proof' || paper === 'status_proof',
        );
        const { required, later } = materialsFor(facts, assessment);
        const listed = [...required, ...later].some((item) =>
          exemptionProofs.some((rule) => rule.item === item),
        );

        expect([place, matter.code, tag.code, listed]).toEqual([place, matter.code, tag.code, missed]);
      }
    }
  }
});
