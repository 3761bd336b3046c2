import { assess } from '../assess';
import type { Facts } from '../facts/facts';
import { nationalPack } from '../packs/light';
import { poorApplicant } from '../testing/ordinary-applicant';

const doubts = (facts: Facts) =>
  assess({ ...poorApplicant, ...facts }, nationalPack).doubts.map(({ code }) => code);

test('an ordinary application raises no doubt', () => {
  expect(doubts({})).toEqual([]);
});

test.each<[string, Facts]>([
  ['age_and_tag', { age: 18, tags: ['minor'] }],
  ['age_and_tag', { age: 59, tags: ['elderly'] }],
  ['migrant_from_town', { household: 'urban', tags: ['migrant_worker'] }],
  ['migrant_from_town', { household: 'urban', tags: ['rural_worker'] }],
  ['migrant_kin', { tags: ['migrant_worker_kin'] }],
  ['veteran', { tags: ['veteran'] }],
  ['recognised_list', { tags: ['registered_poor'] }],
  ['recognised_list', { tags: ['low_income_listed'] }],
  ['others_like_them', { tags: ['no_fixed_income'] }],
  ['defendant_in_support', { side: 'defendant', matter: 'child_support' }],
  ['hardship_story', { hardshipStory: '欠债' }],
  ['evidence_story', { evidenceStory: '没有' }],
  ['service_form', { serviceForm: '代写诉状' }],
  ['nearby', { nearbyAcceptance: '驻外站点' }],
  ['earlier_grants', { earlierGrants: 1 }],
  ['earlier_grants', { alreadyHandled: true }],
  ['out_of_time', { outOfTime: true }],
  ['out_of_time', { daysToLimit: -1 }],
  ['notified_with_lawyer', { channel: 'organ_notice', matter: 'notified_defence', hasOwnLawyer: true }],
  ['notice_missing', { matter: 'criminal_defence', penalty: 'life' }],
  ['promise_broken', { brokePromise: true }],
  ['false_statement', { statedIncome: 1400 }],
  ['at_the_line', { familyIncome: 2000 }],
  ['other_reason', { matter: 'criminal_defence', otherReason: 'other' }],
  ['same_family_lawyer', { familyHiredLawyer: true }],
  ['opponent_aided', { opponentAided: true }],
  ['platform_worker', { tags: ['platform_worker'] }],
  ['matter_without_word', { matter: 'other' }],
])('staff look at %s', (code, facts) => {
  expect(doubts(facts)).toEqual([code]);
});

test.each<[string, Facts]>([
  ['a minor of seventeen', { age: 17, tags: ['minor'], agentRight: 'legal_representative' }],
  ['an old person of sixty', { age: 60, tags: ['elderly'] }],
  ['a migrant from the country', { household: 'rural', tags: ['migrant_worker'] }],
  ['a townsman', { household: 'urban' }],
  ['a veteran with a certificate', { tags: ['veteran', 'preferential_treatment'] }],
  ['an old person without income', { tags: ['elderly', 'no_fixed_income'] }],
  ['a defendant of another matter', { side: 'defendant' }],
  ['a claimant of support', { side: 'claimant', matter: 'child_support' }],
  ['no earlier grant', { earlierGrants: 0, alreadyHandled: false }],
  ['the last day', { daysToLimit: 0, outOfTime: false }],
  [
    'a notified case with a refused lawyer',
    { channel: 'organ_notice', hasOwnLawyer: true, refusesFamilyLawyer: true },
  ],
  ['a notified case', { channel: 'organ_notice' }],
  ['a kept promise', { brokePromise: false }],
  ['a true statement', { statedIncome: 1500 }],
  ['a named reason', { matter: 'criminal_defence', otherReason: 'protested' }],
])('%s raises no doubt', (_name, facts) => {
  expect(doubts(facts)).toEqual([]);
});

test('a claim beside wages is looked at twice, and every unknown word once', () => {
  expect(doubts({ matter: 'wages', claim: '还要赔偿金' })).toEqual(['mixed_claim', 'claim_text']);
  expect(doubts({ claim: '还要赔偿金' })).toEqual(['claim_text']);
  const { doubts: two } = assess({ ...poorApplicant, unrecognised: ['颜色：红', '个子：高'] }, nationalPack);

  expect(two).toEqual([
    { code: 'unrecognised', text: '不认识的内容，请看：颜色：红', facts: ['unrecognised'] },
    { code: 'unrecognised', text: '不认识的内容，请看：个子：高', facts: ['unrecognised'] },
  ]);
});

test('free text never decides', () => {
  const texts: Facts = {
    entrance: '驻外工作站',
    nearbyAcceptance: '可以受理',
    rightCentre: '乙县',
    claim: '工程款',
    hardshipStory: '家里很有钱',
    evidenceStory: '没有证据',
    serviceForm: '代写诉状',
    unrecognised: ['申请人类型：法人'],
  };
  const { doubts: _, ...plain } = assess(poorApplicant, nationalPack);
  const { doubts: many, ...told } = assess({ ...poorApplicant, ...texts }, nationalPack);

  expect({ ...told, trace: [] }).toEqual({ ...plain, trace: [] });
  expect(many.length).toBeGreaterThan(4);
});
