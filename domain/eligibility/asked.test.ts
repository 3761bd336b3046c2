import { assess } from './assess';
import { FactsInvalid } from './facts/errors';
import { factKinds } from './facts/fact-kinds';
import type { Facts } from './facts/facts';
import { nationalPack } from './packs/light';
import { packFor } from './packs/pack-for';
import { presumptions } from './facts/presumptions';
import { poorApplicant } from './testing/ordinary-applicant';

const of = (facts: Partial<Record<keyof Facts, unknown>>) =>
  assess({ ...poorApplicant, ...facts } as Facts, nationalPack);

test.each<[Partial<Record<keyof Facts, unknown>>, string[]]>([
  [{ applicantKind: undefined }, ['applicantKind 是个人申请，还是单位申请？ 能不能申请']],
  [{ nationality: undefined }, ['nationality 您是中国公民吗？ 适用哪一条规定']],
  [{ matter: undefined }, ['matter 您遇到了什么事？ 这件事能不能援助']],
  [{ matter: 'martyr_honour' }, ['tags 您是烈士的什么人？ 这件事能不能援助']],
  [{ hasOwnLawyer: undefined }, ['hasOwnLawyer 您自己请律师了吗？ 能不能派律师']],
  [
    { hasOwnLawyer: true, familyHiredLawyer: true },
    ['refusesFamilyLawyer 本人要不要家里请的律师？ 还能不能派律师'],
  ],
  [{ age: 7 }, ['agentRight 请由能代您申请的人来办 谁可以申请']],
  [{ age: 16 }, ['livesOnOwnWages 您靠自己打工的钱生活吗？ 能不能自己申请']],
  [{ matter: 'other' }, []],
  [{}, []],
])('of %j is asked %j', (facts, asked) => {
  expect(of(facts).missing.map(({ fact, question, settles }) => [fact, question, settles].join(' '))).toEqual(
    asked,
  );
});

test.each<[Partial<Record<keyof Facts, unknown>>, string]>([
  [{ hasOwnLawyer: true }, 'ineligible'],
  [{ hasOwnLawyer: true, familyHiredLawyer: false }, 'ineligible'],
  [{ hasOwnLawyer: true, familyHiredLawyer: true }, 'need_more'],
  [{ hasOwnLawyer: true, refusesFamilyLawyer: true }, 'eligible'],
  [{ hasOwnLawyer: true, refusesFamilyLawyer: false }, 'ineligible'],
  [{ familyHiredLawyer: true, refusesFamilyLawyer: false }, 'ineligible'],
  [{ familyHiredLawyer: true }, 'eligible'],
  [{ refusesFamilyLawyer: false }, 'eligible'],
  [{ hasOwnLawyer: undefined }, 'need_more'],
  [{ matter: 'criminal_defence', otherReason: 'other', familyIncome: 9000 }, 'need_more'],
  [{ matter: 'criminal_defence', otherReason: 'other' }, 'eligible'],
  [{ otherReason: 'other', familyIncome: 9000 }, 'ineligible'],
  [{ otherReason: 'protested', familyIncome: 9000 }, 'ineligible'],
  [{ matter: 'criminal_defence', familyIncome: 9000 }, 'ineligible'],
  [{ matter: 'notified_defence' }, 'eligible'],
  [{ matter: 'notified_defence_optional' }, 'eligible'],
  [{ matter: 'compulsory_treatment' }, 'eligible'],
  [{ matter: 'compulsory_treatment', hasOwnLawyer: true }, 'ineligible'],
  [{ channel: 'organ_notice', hasOwnLawyer: true }, 'eligible'],
  [
    {
      channel: 'custody',
      matter: 'wages',
      agentRelation: 'parent',
      papers: ['application_form', 'identity', 'case_papers', 'hardship_statement'],
    },
    'eligible',
  ],
])('%j is %s', (facts, outcome) => {
  expect(of(facts).outcome).toBe(outcome);
});

test('only an organ brings these matters; applied for, they are sent on', () => {
  for (const matter of ['notified_defence', 'notified_defence_optional', 'compulsory_treatment']) {
    expect(of({ matter })).toMatchObject({
      inScope: 'special',
      hardship: 'n/a',
      extra: { assign: '3日内指派' },
    });
  }
  expect(of({ matter: 'private_prosecutor', tags: ['hearing_disabled'] }).inScope).toBe(true);
});

test('a lawyer of the family is looked at by its own articles', () => {
  const basis = (facts: Facts) =>
    of(facts).basis.filter((article) => article.includes('51') || article.includes('2025'));

  expect(basis({ familyHiredLawyer: true })).toEqual(['刑诉解释-51', '法释〔2025〕9号']);
  expect(basis({ refusesFamilyLawyer: true })).toEqual(['刑诉解释-51', '法释〔2025〕9号']);
  expect(basis({ familyHiredLawyer: false })).toEqual([]);
});

test('the grown suspect, the young victim and the unlucky liar have their articles', () => {
  const defence = { matter: 'criminal_defence' } as const;
  const cites = (facts: Facts, article: string) => of(facts).basis.includes(article);

  expect(cites({ ...defence, age: 18, ageAtOffence: 17 }, '刑诉解释-564')).toBe(true);
  expect(cites({ ...defence, age: 18, ageAtOffence: 18 }, '刑诉解释-564')).toBe(false);
  expect(cites({ ...defence, ageAtOffence: 17 }, '刑诉解释-564')).toBe(false);
  expect(cites({ ...defence, age: 18 }, '刑诉解释-564')).toBe(false);
  expect(cites({ matter: 'victim_agent', age: 18, ageAtOffence: 17 }, '刑诉解释-564')).toBe(false);
  expect(cites({ matter: 'victim_agent', tags: ['minor'] }, '刑诉解释-565')).toBe(true);
  expect(cites({ matter: 'victim_agent' }, '刑诉解释-565')).toBe(false);
  expect(cites({ tags: ['minor'] }, '刑诉解释-565')).toBe(false);
  expect(cites({ ...defence, familyIncome: 9000 }, '法-30')).toBe(true);
  expect(cites(defence, '法-30')).toBe(false);
  expect(cites({ familyIncome: 9000 }, '法-30')).toBe(false);
});

test('the lawyer of a notified case', () => {
  const lawyer = (facts: Facts) => of({ channel: 'organ_notice', ...facts }).extra.lawyer;

  expect(lawyer({ matter: 'notified_defence', penalty: 'death' })).toBe('三年以上相关执业经历');
  expect(lawyer({ matter: 'notified_defence', stage: 'death_review' })).toBe('三年以上相关执业经历');
  expect(lawyer({ matter: 'notified_defence', age: 17 })).toBe('熟悉未成年人身心特点');
  expect(lawyer({ matter: 'victim_agent', tags: ['minor'] })).toBe('熟悉未成年人身心特点');
  expect(lawyer({ matter: 'victim_agent' })).toBeUndefined();
  expect(lawyer({ matter: 'notified_defence' })).toBeUndefined();
  expect(of({ age: 17 }).extra.lawyer).toBeUndefined();
});

test('what is told only in its own case', () => {
  expect(of({ matter: 'victim_agent' }).extra.privacy).toBeUndefined();
  expect(of({ matter: 'victim_agent', tags: ['minor'] }).extra.privacy).toBe(true);
  expect(of({ matter: 'abuse', channel: 'consultation_only' }).extra.privacy).toBe(true);
  expect(of({ tags: ['minor'], agentRight: 'legal_representative' }).extra.privacy).toBeUndefined();
  expect(of({ people: 1 }).extra.group).toBeUndefined();
  expect(of({ people: 2 }).extra.group).toBe(true);
  expect(of({ needsPreservation: false }).extra.advance).toBe(false);
  expect(of({}).extra.advance).toBeUndefined();
  expect(of({ needsPreservation: true, channel: 'organ_notice' }).extra.advance).toBeUndefined();
  expect(of({ daysToLimit: 3, familyIncome: undefined }).extra.advance).toBe(true);
  expect(of({ daysToLimit: 3, papers: ['identity'] }).extra.advance).toBe(false);
  expect(of({ opponentAided: true, channel: 'organ_notice' }).extra.assign).toBe('不同律师事务所');
  expect(
    of({ tags: ['migrant_worker'], matter: 'work_injury', jurisdiction: 'no' }).extra.accept_now,
  ).toBeUndefined();
  expect(of({ tags: ['migrant_worker'], matter: 'wages' }).extra.accept_now).toBe(true);
  expect(of({ tags: ['soldier_family'] }).extra.accept_now).toBeUndefined();
});

test('a ground for refusing is named for the staff who decide', () => {
  const answer = assess({ ...poorApplicant, alreadyHandled: true }, packFor('beijing', '2026-01-01'));

  expect(answer).toMatchObject({ outcome: 'ineligible', mayStillApply: false });
  expect(answer.doubts).toContainEqual({
    code: 'refusal_ground',
    text: '同一事实和理由已经办结：由工作人员决定',
    facts: ['alreadyHandled'],
  });
  const organisation = assess(
    { ...poorApplicant, alreadyHandled: true, matter: 'notified_defence' },
    packFor('beijing', '2026-01-01'),
  );

  expect(organisation.outcome).toBe('eligible');
});

test('an exemption that nobody holds does not spare the proof of another', () => {
  const papers = ['application_form', 'identity', 'case_papers'] as const;
  const gap = (facts: Facts) => of({ papers, ...facts }).missing.map(({ paper }) => paper);

  expect(gap({ tags: ['dibao'] })).toEqual(['exemption_proof']);
  expect(gap({ tags: ['conscript_family'] })).toEqual(['status_proof']);
  expect(gap({ tags: ['violence_victim'], matter: 'child_support' })).toEqual([]);
  expect(gap({ matter: 'rescue_claim' })).toEqual(['status_proof']);
  expect(gap({ tags: ['dibao'], proofs: ['低保证'] })).toEqual([]);
  expect(gap({ channel: 'custody', agentRelation: 'parent', tags: ['dibao'], proofs: ['低保证'] })).toEqual(
    [],
  );
  const statement = [...papers, 'hardship_statement'] as const;

  expect(gap({ tags: ['conscript_family'], papers: statement })).toEqual([]);
  expect(gap({ tags: ['conscript_family'], papers: statement, familyIncome: 9000 })).toEqual([
    'status_proof',
  ]);
  expect(gap({ matter: 'rescue_claim', papers: statement })).toEqual(['status_proof']);
});

test('every presumption is a fact with words', () => {
  for (const [key, words] of Object.entries(presumptions)) {
    expect(Object.keys(factKinds)).toContain(key);
    expect(words).not.toBe('');
  }
  expect(Object.keys(presumptions)).not.toContain('familyIncome');
});

test('an invalid fact is an error of the catalogue', () => {
  expect(new FactsInvalid('age', '要是数字')).toMatchObject({
    name: 'DomainError',
    message: 'age：要是数字',
    details: { field: 'age' },
  });
});
