import type { FactKey } from '../../eligibility/facts';

/** What a column of the intake sheet holds. */
export type ColumnKind = 'yes_no' | 'number' | 'text' | 'words' | 'special';

/** The sheet's Chinese keys, the fact each fills, and the type of its value. */
export const columns: Readonly<Record<string, readonly [FactKey, ColumnKind]>> = {
  渠道: ['channel', 'special'],
  入口: ['entrance', 'text'],
  申请人类型: ['applicantKind', 'special'],
  国籍: ['nationality', 'special'],
  已有代理人或辩护人: ['hasOwnLawyer', 'yes_no'],
  家属代为委托辩护人: ['familyHiredLawyer', 'yes_no'],
  拒绝家属代聘律师: ['refusesFamilyLawyer', 'yes_no'],
  管辖: ['jurisdiction', 'special'],
  有权机构: ['rightCentre', 'text'],
  就近受理机制: ['nearbyAcceptance', 'text'],
  户籍: ['household', 'special'],
  身份标签: ['tags', 'words'],
  事项: ['matter', 'special'],
  案件类别: ['category', 'special'],
  诉讼阶段: ['stage', 'special'],
  诉讼地位: ['side', 'special'],
  申请人年龄: ['age', 'number'],
  犯罪时年龄: ['ageAtOffence', 'number'],
  人数: ['people', 'number'],
  距时效届满天数: ['daysToLimit', 'number'],
  申请日期: ['appliedOn', 'text'],
  家庭人均月收入: ['familyIncome', 'number'],
  本人月收入: ['ownIncome', 'number'],
  自述家庭人均月收入: ['statedIncome', 'number'],
  困难标准月额: ['standard', 'number'],
  户籍地标准月额: ['homeStandard', 'number'],
  绿色通道标准月额: ['greenStandard', 'number'],
  上年低保月标准: ['dibaoStandard', 'number'],
  月人均可支配收入_前6个月: ['disposableIncome', 'number'],
  受理市上年城镇居民年人均可支配收入: ['cityYearlyDisposable', 'number'],
  月人均消费性支出: ['spending', 'number'],
  支出原因: ['spendingCause', 'special'],
  价值较大资产: ['valuableAssets', 'yes_no'],
  对方为共同生活家庭成员: ['opponentLivesTogether', 'yes_no'],
  法定代理人侵权: ['guardianIsViolator', 'yes_no'],
  以自己劳动收入为主要生活来源: ['livesOnOwnWages', 'yes_no'],
  在押: ['inCustody', 'yes_no'],
  曾有虚假承诺: ['brokePromise', 'yes_no'],
  诚信承诺: ['promise', 'yes_no'],
  需立即保全: ['needsPreservation', 'yes_no'],
  重复申请_已审结: ['alreadyHandled', 'yes_no'],
  此前已获援助次数: ['earlierGrants', 'number'],
  申请事项已超时效: ['outOfTime', 'yes_no'],
  对方也是受援人: ['opponentAided', 'yes_no'],
  身份不明: ['identityUnknown', 'yes_no'],
  有效证明: ['proofs', 'words'],
  已交材料: ['papers', 'words'],
  代办人: ['agentRelation', 'special'],
  可能刑罚: ['penalty', 'special'],
  其他原因: ['otherReason', 'special'],
  诉求说明: ['claim', 'text'],
  困难情况描述: ['hardshipStory', 'text'],
  证据情况: ['evidenceStory', 'text'],
  服务形式: ['serviceForm', 'text'],
};

/** The sheet's key for a fact, so that an error names what the writer wrote. */
export function columnOf(fact: string): string {
  return Object.keys(columns).find((key) => columns[key]?.[0] === fact) ?? fact;
}
