import { assess } from '../eligibility/assess';
import type { Facts } from '../eligibility/facts/facts';
import { nationalPack } from '../eligibility/packs/light';
import { ordinaryApplicant } from '../eligibility/testing/ordinary-applicant';
import { matters } from '../vocabulary/matters/matters';
import { rules } from './all-rules';
import { materialsFor, supplementNotice } from './index';

function listOf(facts: Facts) {
  const all = { ...ordinaryApplicant, ...facts };

  return materialsFor(all, assess(all, nationalPack));
}
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

test('an ordinary applicant brings an identity card and one case paper, and fills in two forms', () => {
  const list = listOf({});

  expect(codes(list.required)).toEqual(['identity_paper', 'traffic_evidence']);
  expect(codes(list.forms)).toEqual(['application_form', 'hardship_statement']);
  expect(codes(list.optional)).toEqual(['income_papers']);
  expect(list.notNeeded.map(({ title }) => title)).toEqual(['村居委会盖章的困难证明']);
});

test('a migrant worker who wants wages is never asked for income; the proof may come later', () => {
  const list = listOf({ matter: 'wages', tags: ['migrant_worker'] });

  expect(codes(list.required)).toEqual(['identity_paper', 'wage_evidence']);
  expect(codes(list.later)).toEqual(['migrant_proof']);
  expect(codes(list.forms)).toEqual(['application_form']);
  expect(codes(list.notNeeded)).toEqual(['hardship_statement', 'stamped_certificate', 'income_papers']);
  expect(list.notNeeded[0]?.why).toBe('您属于不查收入的人，不用填。');
});

test('no exempt person is asked for income, whatever the matter', () => {
  for (const { code } of matters) {
    for (const tag of ['dibao', 'conscript_family', 'migrant_worker', 'violence_victim'] as const) {
      const facts = { ...ordinaryApplicant, matter: code, tags: [tag] };
      const assessment = assess(facts, nationalPack);
      const list = materialsFor(facts, assessment);
      const asked = codes([...list.required, ...list.optional, ...list.later, ...list.forms]);

      if (assessment.hardship !== 'required' && assessment.hardship !== 'unknown') {
        expect(asked).not.toContain('income_papers');
        expect(asked).not.toContain('hardship_statement');
      }
    }
  }
});

test('every matter that can be applied for has one case paper that shows it exists', () => {
  for (const { code } of matters) {
    const facts = { ...ordinaryApplicant, matter: code };
    const assessment = assess(facts, nationalPack);
    const evidence = materialsFor(facts, assessment).required.filter(
      (item) => item.code.endsWith('_evidence') || item.code === 'criminal_papers',
    );

    expect([code, evidence.length]).toEqual([code, assessment.inScope === 'special' ? 0 : 1]);
    for (const item of evidence) expect(item.acceptAny?.length).toBeGreaterThan(1);
  }
});

test('one proof of the status is enough, a second one only helps', () => {
  const list = listOf({ tags: ['dibao', 'preferential_treatment'] });

  expect(codes(list.required)).toContain('relief_certificate');
  expect(codes(list.optional)).toEqual(['military_certificate']);
});

test('urgent aid lets the proof of means come later', () => {
  const list = listOf({ tags: ['dibao'], daysToLimit: 3 });

  expect(codes(list.later)).toEqual(['relief_certificate']);
  expect(codes(list.optional)).toContain('time_limit_proof');
});

test('whoever acts for somebody shows who he is and by what right', () => {
  expect(codes(listOf({ agentRight: 'authorised' }).required)).toEqual([
    'identity_paper',
    'power_of_attorney',
    'agent_identity',
    'traffic_evidence',
  ]);
  expect(codes(listOf({ age: 9, agentRight: 'legal_representative' }).required)).toContain('kinship_proof');
  expect(codes(listOf({ agentRelation: 'spouse' }).required)).toContain('power_of_attorney');
  expect(codes(listOf({ agentRelation: 'other' }).required)).toContain('power_of_attorney');
});

test('a child who comes alone brings the consent of a guardian; own wages make it needless', () => {
  expect(codes(listOf({ age: 15 }).required)).toContain('guardian_consent');
  expect(codes(listOf({ age: 16, livesOnOwnWages: true }).required)).not.toContain('guardian_consent');
  expect(codes(listOf({ age: 18 }).required)).not.toContain('guardian_consent');
  expect(codes(listOf({ tags: ['minor'] }).required)).toContain('guardian_consent');
});

test('advice and notified cases need no papers, an unknown identity is never asked for', () => {
  const none = { required: [], optional: [], later: [], forms: [], notNeeded: [] };

  expect(listOf({ channel: 'consultation_only' })).toEqual(none);
  expect(listOf({ channel: 'organ_notice', matter: 'notified_defence', identityUnknown: true })).toEqual(
    none,
  );
  expect(codes(listOf({ identityUnknown: true }).required)).not.toContain('identity_paper');
});

test('retrial, groups and rescuers bring their own papers', () => {
  expect(codes(listOf({ stage: 'retrial' }).required)).toContain('retrial_ruling');
  expect(codes(listOf({ people: 2 }).required)).toContain('group_list');
  expect(codes(listOf({ people: 1 }).required)).not.toContain('group_list');
  expect(codes(listOf({ matter: 'rescue_claim' }).required)).toContain('rescue_proof');
  expect(codes(listOf({ nationality: 'foreign' }).required)).toEqual(['identity_paper']);
});

test('a rule speaks only from its day on', () => {
  expect(codes(listOf({ appliedOn: '2023-08-31' }).notNeeded)).not.toContain('stamped_certificate');
  expect(codes(listOf({ appliedOn: '2023-09-01' }).notNeeded)).toContain('stamped_certificate');
});

test('every paper says why, where and how to photograph it, in short sentences', () => {
  for (const { item, from } of rules) {
    for (const text of [item.title, item.why, item.whereToGet, item.goodPhoto]) {
      expect(text).not.toBe('');
      for (const sentence of text.split(/[。；！]/)) expect(sentence.length).toBeLessThanOrEqual(25);
    }
    expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
  expect(new Set(rules.map(({ item }) => item.code)).size).toBe(rules.length);
});

test('the one-time notice names every gap once, and nothing that may come later', () => {
  const list = listOf({ matter: 'wages', tags: ['migrant_worker'] });

  expect(supplementNotice(list, []).map(({ code, kind, sentence }) => [code, kind, sentence])).toEqual([
    ['identity_paper', 'missing', '还缺：身份证。身份证、户口簿、护照，有一样就行。'],
    ['wage_evidence', 'missing', '还缺：和工资有关的材料。劳动合同、工牌、考勤表，有一样就行。'],
  ]);
});

test('an unclear or unfit paper is asked for again, a usable one beside it is enough', () => {
  const list = listOf({});
  const notice = (verdict: 'unclear' | 'unfit' | 'good' | 'unseen', reason?: string) =>
    supplementNotice(list, [
      { code: 'identity_paper', verdict, ...(reason !== undefined && { reason }) },
      { code: 'traffic_evidence' },
    ]).map(({ sentence }) => sentence);

  expect(notice('unclear')).toEqual(['身份证看不清，请重拍。']);
  expect(notice('unfit', '这是别人的。')).toEqual(['身份证不合适，请换一份。这是别人的。']);
  expect(notice('good')).toEqual([]);
  expect(notice('unseen')).toEqual([]);
  const two = [
    { code: 'identity_paper', verdict: 'unfit' as const },
    { code: 'identity_paper', verdict: 'good' as const },
    { code: 'traffic_evidence' },
  ];

  expect(supplementNotice(list, two)).toEqual([]);
});
