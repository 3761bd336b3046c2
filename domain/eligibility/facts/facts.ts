import type { Category, Household, LitigationSide } from '../../vocabulary/matters/case-kinds';
import type { MatterCode } from '../../vocabulary/matters/matters';
import type { PersonTag } from '../../vocabulary/persons/person-tags';
import type { Stage } from '../../vocabulary/matters/stages';

/** 渠道: 本人申请 · 代为申请 · 办案机关通知 · 监所转交 · 仅咨询 */
export type Channel = 'self' | 'proxy' | 'organ_notice' | 'custody' | 'consultation_only';

/** 管辖: 有 · 无 · 有但已被先收到 */
export type Jurisdiction = 'yes' | 'no' | 'received_elsewhere';

/** Who acts for the applicant, seen from the applicant (代办人); `unclear` where the word for it was not understood. */
export type Relation =
  | 'parent'
  | 'spouse'
  | 'child'
  | 'sibling'
  | 'grandparent'
  | 'grandchild'
  | 'committee'
  | 'other'
  | 'unclear';

/** By what right the agent acts: 法定代理人 · 近亲属 · 有授权委托书 · 无授权 */
export type AgentRight = 'legal_representative' | 'near_relative' | 'authorised' | 'none';

/** 已交材料 */
export type Paper =
  | 'application_form'
  | 'identity'
  | 'hardship_statement'
  | 'case_papers'
  | 'agency_proof'
  | 'guardian_consent';

/** 可能刑罚; `unclear` where what is written is not certainly a lesser penalty. */
export type Penalty = 'death' | 'life' | 'other' | 'unclear';

/** 其他原因 (法-24): the reasons that 刑诉解释-48 names, or another one for staff to weigh. */
export type OtherReason =
  'co_accused_has_lawyer' | 'protested' | 'major_impact' | 'may_be_innocent' | 'other';

/**
 * What is known of an application. Every key is optional: not asked or not known is a value of its own.
 * Money is yuan a month unless said otherwise; free text never decides anything.
 */
export interface Facts {
  readonly channel?: Channel;
  /** 入口: 窗口 上门 站点 驻外工作站 12348 网上平台 司法所 … (free text) */
  readonly entrance?: string;
  /** 申请人类型: 自然人 / 法人 */
  readonly applicantKind?: 'person' | 'organisation';
  /** 国籍; people of 香港, 澳门 and 台湾 are Chinese */
  readonly nationality?: 'chinese' | 'foreign';
  /** 已有代理人或辩护人 */
  readonly hasOwnLawyer?: boolean;
  /** 家属代为委托辩护人 */
  readonly familyHiredLawyer?: boolean;
  /** 拒绝家属代聘律师 */
  readonly refusesFamilyLawyer?: boolean;
  readonly jurisdiction?: Jurisdiction;
  /** 有权机构: the name of the centre that should receive it */
  readonly rightCentre?: string;
  /** 就近受理机制 (free text) */
  readonly nearbyAcceptance?: string;
  /** 户籍 */
  readonly household?: Household;
  /** 身份标签 */
  readonly tags?: readonly PersonTag[];
  /** 事项; `other` when the list has no word for it */
  readonly matter?: MatterCode;
  /** 案件类别 */
  readonly category?: Category;
  readonly stage?: Stage;
  /** 诉讼地位 */
  readonly side?: LitigationSide;
  /** 申请人年龄, whole years */
  readonly age?: number;
  /** 犯罪时年龄 */
  readonly ageAtOffence?: number;
  /** 民事行为能力 of an adult applicant */
  readonly capacity?: 'full' | 'limited' | 'none';
  /** 人数 */
  readonly people?: number;
  /** 距时效届满天数; below zero means it has passed */
  readonly daysToLimit?: number;
  /** 申请日期, YYYY-MM-DD */
  readonly appliedOn?: string;
  /** 家庭人均月收入, found by looking it up */
  readonly familyIncome?: number;
  /** 本人月收入 */
  readonly ownIncome?: number;
  /** 自述家庭人均月收入 */
  readonly statedIncome?: number;
  /** 困难标准月额 of the centre that receives the application */
  readonly standard?: number;
  /** 户籍地标准月额: never used (条例-13) */
  readonly homeStandard?: number;
  /** 绿色通道标准月额 */
  readonly greenStandard?: number;
  /** 上年低保月标准 */
  readonly dibaoStandard?: number;
  /** 上年农村居民年人均纯收入, yuan a year */
  readonly ruralYearlyNet?: number;
  /** 月人均可支配收入_前6个月 */
  readonly disposableIncome?: number;
  /** 受理市上年城镇居民年人均可支配收入, yuan a year */
  readonly cityYearlyDisposable?: number;
  /** 月人均消费性支出 */
  readonly spending?: number;
  /** 支出原因; `unclear` where the words for it were not understood */
  readonly spendingCause?: 'emergency' | 'accident' | 'grave_illness' | 'schooling' | 'other' | 'unclear';
  /** 价值较大资产 */
  readonly valuableAssets?: boolean;
  /** 对方为共同生活家庭成员 */
  readonly opponentLivesTogether?: boolean;
  /** 法定代理人侵权 */
  readonly guardianIsViolator?: boolean;
  /** 以自己劳动收入为主要生活来源 */
  readonly livesOnOwnWages?: boolean;
  /** 在押: detained, serving a sentence or in 强制隔离戒毒 */
  readonly inCustody?: boolean;
  /** 曾有虚假承诺 */
  readonly brokePromise?: boolean;
  /** 诚信承诺 */
  readonly promise?: boolean;
  /** 需立即保全 */
  readonly needsPreservation?: boolean;
  /** 重复申请_已审结 */
  readonly alreadyHandled?: boolean;
  /** 此前已获援助次数 */
  readonly earlierGrants?: number;
  /** 申请事项已超时效 */
  readonly outOfTime?: boolean;
  /** 没有证据: nothing at all shows that it happened */
  readonly noEvidence?: boolean;
  /** 不属于法院或有关机关受理范围 */
  readonly outsideBodies?: boolean;
  /** 对方不明: nobody knows against whom */
  readonly opponentUnknown?: boolean;
  /** 对方也是受援人 */
  readonly opponentAided?: boolean;
  /** 身份不明 */
  readonly identityUnknown?: boolean;
  /** 代办人: relation to the applicant, and by what right */
  readonly agentRelation?: Relation;
  readonly agentRight?: AgentRight;
  /** 有效证明: free names of papers that prove who the person is */
  readonly proofs?: readonly string[];
  /** 已交材料; absent means that nobody has looked at the papers yet */
  readonly papers?: readonly Paper[];
  readonly penalty?: Penalty;
  readonly otherReason?: OtherReason;
  /** 诉求说明 (free text) */
  readonly claim?: string;
  /** 困难情况描述 (free text) */
  readonly hardshipStory?: string;
  /** 证据情况 (free text) */
  readonly evidenceStory?: string;
  /** 服务形式 (free text) */
  readonly serviceForm?: string;
  /** Words from outside that no list here knows, `键：值`; staff look at each. */
  readonly unrecognised?: readonly string[];
}

export type FactKey = keyof Facts;
