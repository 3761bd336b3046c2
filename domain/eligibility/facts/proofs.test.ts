import { assess } from '../assess';
import type { Facts } from './facts';
import { nationalPack } from '../packs/light';
import { proofKind, proves } from './proofs';
import type { ProofKind } from './proofs';

test.each<[string, ProofKind]>([
  ['村委会无固定生活来源证明', 'no_fixed_income'],
  ['没有收入的说明', 'no_fixed_income'],
  ['失业保险金领取证', 'unemployment_insurance'],
  ['失业金回单', 'unemployment_insurance'],
  ['法院司法救助决定书', 'judicial_relief'],
  ['低收入人口认定', 'low_income'],
  ['建档立卡手册', 'low_income'],
  ['低保证', 'social_relief'],
  ['临时救助审批表', 'social_relief'],
  ['特困供养证', 'social_relief'],
  ['烈士证明', 'martyr'],
  ['优待证', 'military'],
  ['军官证', 'military'],
  ['因公牺牲证明', 'military'],
  ['见义勇为确认书', 'rescue'],
  ['报警回执', 'violence'],
  ['居民身份证', 'identity'],
  ['道路交通事故认定书', 'case_paper'],
  ['民事判决书', 'case_paper'],
  ['再审刑事判决书', 'acquittal'],
  ['工伤认定书', 'migrant_work'],
  ['仲裁受理通知书', 'migrant_work'],
  ['派出所记录', 'violence'],
  ['无罪判决书', 'acquittal'],
  ['残疾人证', 'disability'],
  ['诊断证明', 'illness'],
  ['农村户口簿', 'migrant_work'],
  ['考勤表', 'migrant_work'],
  ['工地照片', 'migrant_work'],
  ['户口簿', 'household_register'],
  ['民政所盖章的纸', 'unnamed'],
])('%s proves %s', (name, kind) => {
  expect(proofKind(name)).toBe(kind);
});

test('one fitting paper is enough, a paper of another kind is not, an unnamed one counts', () => {
  expect(proves(['残疾人证', '低保证'], ['social_relief'])).toBe(true);
  expect(proves(['残疾人证'], ['social_relief'])).toBe(false);
  expect(proves(['一张纸'], ['social_relief'])).toBe(true);
  expect(proves([], ['social_relief'])).toBe(false);
  expect(proves(['低保证'], [])).toBe(false);
});

test.each<[Facts, ProofKind[]]>([
  [{ matter: 'wages', tags: ['dibao'] }, ['social_relief']],
  [{ matter: 'wages', tags: ['rural_worker'] }, ['migrant_work', 'household_register']],
  [{ matter: 'state_compensation', tags: ['acquitted_on_retrial', 'dibao'] }, ['acquittal', 'social_relief']],
  [{ matter: 'rescue_claim', tags: ['dibao'] }, ['rescue', 'violence']],
  [{ matter: 'pension', tags: ['conscript', 'dibao'] }, ['social_relief', 'military', 'martyr']],
  [{ matter: 'domestic_violence' }, []],
  [{ matter: 'wages' }, []],
  [{ matter: 'private_loan', tags: ['dibao'] }, []],
])('%j is shown by one of %j', (facts, kinds) => {
  expect(assess(facts, nationalPack).proofs).toEqual(kinds);
});
