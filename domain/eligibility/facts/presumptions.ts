import type { FactKey, Facts } from './facts';

/**
 * What is taken for granted while nobody has said otherwise, so that a person is not asked about what is rare.
 * Saying otherwise may open an answer that looked certain; every other fact can only make it more certain.
 */
export const presumptions: Readonly<Partial<Record<FactKey, string>>> = {
  tags: '没有特别的身份',
  age: '成年人',
  capacity: '能自己作主',
  stage: '没有再审，也不在侦查阶段',
  channel: '本人申请',
  side: '提出请求的一方',
  opponentLivesTogether: '对方不住在一起',
  guardianIsViolator: '法定代理人没有侵权',
  inCustody: '没有被关着',
  brokePromise: '没有不实承诺',
  familyHiredLawyer: '家里没有另请律师',
  alreadyHandled: '没有办结过',
  outOfTime: '没有过时效',
  noEvidence: '有证据',
  outsideBodies: '有机关受理',
  opponentUnknown: '知道是谁',
  agentRelation: '没有人代办',
  agentRight: '没有人代办',
  penalty: '不是无期或死刑',
  otherReason: '没有其他原因',
  refusesFamilyLawyer: '请的律师是自己选的',
  spending: '没有特别支出',
  spendingCause: '没有特别支出',
  people: '一个人',
  papers: '还没有看材料',
  proofs: '还没有看材料',
} satisfies Partial<Record<keyof Facts, string>>;
