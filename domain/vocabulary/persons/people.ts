import type { Wording } from '../wording';

/** Who acts for the applicant. */
export const agentRelations = {
  guardian: { citizen: '监护人（父母等）', staff: '法定代理人' },
  close_relative: { citizen: '近亲属', staff: '近亲属' },
  authorised: { citizen: '本人委托的人', staff: '委托代理人' },
  station: { citizen: '工作站或村居的人', staff: '站点代办' },
  institution: { citizen: '看守所等单位', staff: '监管场所转交' },
} as const satisfies Record<string, Wording>;

export type AgentRelation = keyof typeof agentRelations;

/** How the person may be reached without danger. */
export const contactWays = {
  any: { citizen: '打电话、发消息都行', staff: '不限' },
  call_only: { citizen: '只打电话', staff: '只打电话' },
  message_only: { citizen: '只发消息，别打电话', staff: '只发消息' },
  through_other: { citizen: '找我信得过的人转告', staff: '由他人转告' },
} as const satisfies Record<string, Wording>;

export type ContactWay = keyof typeof contactWays;

/** Identity papers that a person can show. */
export const identityPapers = {
  resident_id: { citizen: '身份证', staff: '居民身份证' },
  hmt_residence: { citizen: '港澳台居民居住证', staff: '港澳台居民居住证' },
  hmt_travel: { citizen: '回乡证或台胞证', staff: '港澳台居民来往内地（大陆）通行证' },
  foreign_permanent: { citizen: '外国人永久居留身份证', staff: '外国人永久居留身份证' },
  passport: { citizen: '护照', staff: '护照' },
  other: { citizen: '别的证件', staff: '其他证件' },
  none: { citizen: '没有证件', staff: '无证件' },
} as const satisfies Record<string, Wording>;

export type IdentityPaperKind = keyof typeof identityPapers;

/** What was seen of an identity paper at the window (law.md §3). */
export const seenAs = { original: '原件', copy: '复印件', other: '其他' } as const;

export type SeenAs = keyof typeof seenAs;

/** Groups that the yearly report counts; one person may be in several (可交叉, LS). */
export const statisticsGroups = {
  women: '妇女',
  disabled: '残疾人',
  farmers: '农民',
  migrant_workers: '农民工',
  elderly: '老年人',
  minors: '未成年人',
  ethnic_minorities: '少数民族',
  soldiers_and_families: '军人军属',
  veterans: '退役军人',
  others: '其他',
} as const;

export type StatisticsGroup = keyof typeof statisticsGroups;
