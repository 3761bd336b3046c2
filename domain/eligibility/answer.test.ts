import { assess } from './assess';
import type { Facts } from './facts/facts';
import { nationalPack } from './packs/light';
import { poorApplicant } from './testing/ordinary-applicant';

const everyPaper = ['application_form', 'identity', 'case_papers', 'hardship_statement'] as const;

const of = (facts: Facts) => assess({ ...poorApplicant, ...facts }, nationalPack);
const changes = (facts: Facts) => of(facts).wouldChange.map(({ kind, text }) => `${kind} ${text}`);

test.each<[string, Facts, string[]]>([
  [
    'another centre',
    { jurisdiction: 'no', rightCentre: '乙县法律援助中心' },
    ['centre 换到乙县法律援助中心就可以接着办'],
  ],
  ['a centre without a name', { jurisdiction: 'no' }, ['centre 换到有权办理的中心就可以接着办']],
  [
    'a later stage',
    { matter: 'victim_agent', stage: 'investigation' },
    ['later 案子移送审查起诉后就可以申请'],
  ],
  ['somebody who may act', { age: 7 }, ['representative 由法定代理人或带授权书的人来申请']],
  ['a local list', { matter: 'private_loan' }, ['local_list 当地如果增加了这类事，就可以援助']],
  [
    'less income, or a paper',
    { familyIncome: 9000 },
    ['income 收入降到困难标准以内，可以再申请', 'paper 有低保、优抚等证明，就不看收入'],
  ],
  ['an own lawyer', { hasOwnLawyer: true }, []],
  ['an answer', { familyIncome: undefined }, ['answer 家里平均每人每月多少钱？']],
  [
    'four papers',
    { papers: [], agentRight: 'authorised' },
    [
      'paper 填好申请表',
      'paper 补上身份证明',
      'paper 补上能代办的证明',
      'paper 补上和这件事有关的材料',
      'paper 补上经济困难状况说明表',
    ],
  ],
  [
    'the proof of 低保',
    { tags: ['dibao'], papers: everyPaper, familyIncome: 9000 },
    ['paper 补上身份证明材料，就不看收入'],
  ],
  [
    'the proof of a rescue',
    { matter: 'rescue_claim', papers: everyPaper },
    ['paper 补上认定材料，就不看收入'],
  ],
])('what would change the answer: %s', (_name, facts, expected) => {
  expect(changes(facts)).toEqual(expected);
});

test('what would change the answer does change it', () => {
  expect(of({ hasOwnLawyer: false, jurisdiction: 'yes' }).outcome).toBe('eligible');
  expect(of({ matter: 'victim_agent', stage: 'prosecution' }).outcome).toBe('eligible');
  expect(of({ age: 7, agentRight: 'legal_representative' }).outcome).toBe('eligible');
  expect(of({ familyIncome: 9000, tags: ['dibao'], papers: everyPaper, proofs: ['低保证'] }).outcome).toBe(
    'eligible',
  );
  expect(of({ matter: 'rescue_claim', papers: everyPaper, proofs: ['见义勇为确认书'] }).outcome).toBe(
    'eligible',
  );
});

test('with the papers still to come, the answer they lead to is told beforehand', () => {
  expect(of({ papers: [] })).toMatchObject({ outcome: 'need_more', withAllPapers: 'eligible' });
  expect(of({ papers: [], familyIncome: 9000 })).toMatchObject({
    outcome: 'need_more',
    withAllPapers: 'ineligible',
  });
  expect(of({ papers: [], jurisdiction: 'no' })).toMatchObject({ outcome: 'refer', withAllPapers: 'refer' });
  expect(of({ papers: everyPaper })).toMatchObject({ outcome: 'eligible', withAllPapers: 'eligible' });
  const dibao = of({ papers: [], tags: ['dibao'], familyIncome: 9000 });

  expect(dibao).toMatchObject({ outcome: 'need_more', withAllPapers: 'eligible' });
});

test('a missing paper and a missing fact are asked for in words, and say what they settle', () => {
  expect(of({ papers: ['application_form', 'case_papers', 'hardship_statement'] }).missing).toEqual([
    { paper: 'identity', question: '请交身份证照片', settles: '申请材料齐不齐' },
  ]);
  expect(of({ jurisdiction: undefined }).missing).toEqual([
    { fact: 'jurisdiction', question: '案子在哪里办，或事情在哪里发生？', settles: '该由哪个中心办' },
  ]);
});

test('articles nobody has read in the original are not shown to citizens', () => {
  const { basis, basisForCitizens } = of({ tags: ['migrant_worker'] });

  expect(basis).toEqual([
    '法-31(7)',
    '法-42(3)',
    '003',
    '004§2',
    '法-41',
    '法-34',
    '条例-13',
    '148-18',
    '148-18(1)',
  ]);
  expect(basisForCitizens).toEqual(['法-31(7)', '法-42(3)', '法-41', '法-34', '条例-13']);
});

test('the trace names each rule, its values, its answer, its article and its day', () => {
  const { trace, pack } = of({ tags: ['dibao'] });

  expect(trace[0]).toEqual({
    ruleId: 'C7',
    title: '工伤、交通、食品药品、医疗事故人身损害赔偿',
    values: { matter: 'traffic_injury' },
    result: true,
    article: '法-31(7)',
    from: '2022-01-01',
    verified: true,
  });
  expect(trace.find(({ ruleId }) => ruleId === 'V2a')).toMatchObject({
    result: true,
    values: { tags: ['dibao'] },
  });
  expect(trace.find(({ ruleId }) => ruleId === 'G1')).toMatchObject({ result: false, verified: false });
  expect(
    trace.filter(({ ruleId }) => ruleId.startsWith('S')).map(({ ruleId, result }) => [ruleId, result]),
  ).toEqual([
    ['S1', false],
    ['S2', false],
    ['S3a', false],
    ['S3b', false],
    ['S4', false],
    ['S4b', false],
    ['S5', false],
    ['S6', false],
    ['S6b', false],
    ['S7', false],
    ['S8', false],
    ['S9', false],
  ]);
  expect(trace.find(({ ruleId }) => ruleId === 'S6')).toEqual({
    ruleId: 'S6',
    title: '归别的中心管',
    values: { jurisdiction: 'yes' },
    result: false,
    article: '法-38、148-10',
    from: '2022-01-01',
    verified: true,
  });
  expect(pack).toEqual({ id: 'national', from: '2026-02-12' });
});

test('the trace ends at the test that gave the answer', () => {
  const last = (facts: Facts) => of(facts).trace.slice(-1)[0];

  expect(last({ matter: 'private_loan' })).toMatchObject({ ruleId: 'S4', result: true });
  expect(last({ papers: [] })).toMatchObject({ ruleId: 'S8', result: true });
  expect(last({ familyIncome: 9000 })).toMatchObject({ ruleId: 'S9', result: true });
});

test('priorities, urgency and the open door of a centre are told', () => {
  expect(of({ tags: ['migrant_worker', 'soldier_family'] }).priorities).toEqual([
    'accept',
    'review',
    'assign',
  ]);
  expect(of({}).urgentAid).toBe('unknown');
  expect(of({ daysToLimit: 6 }).urgentAid).toBe(true);
  expect(of({ daysToLimit: 7, needsPreservation: false }).urgentAid).toBe(false);
  expect(of({ daysToLimit: 7 }).urgentAid).toBe('unknown');
  expect(of({ matter: 'private_loan' }).mayStillApply).toBe(true);
  expect(of({ familyIncome: 9000 }).mayStillApply).toBe(false);
  expect(of({ applicantKind: 'organisation', matter: 'private_loan' }).mayStillApply).toBe(false);
  expect(of({}).mayStillApply).toBe(false);
});

test('what else helps', () => {
  const offers = (facts: Facts) => of(facts).offers.map(({ code }) => code);

  expect(offers({ jurisdiction: 'no' })).toEqual(['hand_over']);
  expect(offers({ familyIncome: 9000 })).toEqual(['consultation']);
  expect(offers({ matter: 'private_loan', tags: ['dibao'] })).toEqual(['consultation', 'drafting']);
  expect(offers({ matter: 'general_injury', tags: ['dibao'] })).toEqual([
    'consultation',
    'drafting',
    'police',
  ]);
  expect(offers({ familyIncome: 9000, matter: 'criminal_defence' })).toEqual(['duty_lawyer']);
  expect(offers({})).toEqual([]);
});
