import type { Wording } from '../wording';

/** Why aid is not given. The article is cited only where it was checked. */
export const refusalGrounds = [
  {
    code: 'out_of_scope',
    staff: '申请事项不属于法律援助范围',
    citizen: '这类事情不在援助范围里',
    articles: ['法-31'],
  },
  {
    code: 'not_in_hardship',
    staff: '不符合经济困难标准',
    citizen: '家庭收入高过了标准',
    articles: ['法-34', '法-41'],
  },
  {
    code: 'not_a_person',
    staff: '申请人不是自然人',
    citizen: '单位不能申请，只有个人能申请',
    articles: ['法-2'],
  },
  {
    code: 'has_own_lawyer',
    staff: '已自行委托代理人或辩护人',
    citizen: '您自己已经请了律师',
    articles: ['法-24', '法-29', '法-31'],
  },
  {
    code: 'no_standing',
    staff: '代为申请人没有代理权',
    citizen: '替别人申请，缺少委托手续',
    articles: ['法-40'],
  },
  {
    code: 'already_handled',
    staff: '同一事项同一阶段已获援助或已审结',
    citizen: '这件事这一步已经援助过',
    articles: [],
  },
  {
    code: 'false_statement',
    staff: '提供虚假材料或隐瞒事实',
    citizen: '材料和实际情况不一样',
    articles: ['法-41'],
  },
  { code: 'local_ground', staff: '地方规定的其他情形', citizen: '本地规定的其他原因', articles: [] },
] as const satisfies readonly (Wording & { code: string; articles: readonly string[] })[];

export type RefusalGround = (typeof refusalGrounds)[number]['code'];

/** Why aid ends, numbered as in 法-48; `proof`: what the written reason must name. */
export const terminationGrounds = [
  {
    no: 1,
    staff: '以欺骗或其他不正当手段获得援助',
    citizen: '得到援助的办法不正当',
    proof: '写明用了什么手段，是怎么查实的。',
  },
  {
    no: 2,
    staff: '故意隐瞒重要事实或提供虚假证据',
    citizen: '隐瞒了要紧的事或交了假证据',
    proof: '写明隐瞒了什么，或哪份证据是假的。',
  },
  {
    no: 3,
    staff: '利用法律援助从事违法活动',
    citizen: '用援助做了违法的事',
    proof: '写明做了什么违法的事，谁认定的。',
  },
  {
    no: 4,
    staff: '经济状况变化，不再符合条件',
    citizen: '家里经济好转，不再符合条件',
    proof: '写明现在的收入或财产，是怎么核实的。',
  },
  {
    no: 5,
    staff: '案件终止审理或已被撤销',
    citizen: '案件已经停办或撤销',
    proof: '写明哪个机关、哪天、哪份文书终止或撤销的。',
  },
  {
    no: 6,
    staff: '自行委托律师或其他代理人',
    citizen: '您自己请了律师',
    proof: '写明自己请了谁，哪天签的委托。',
  },
  {
    no: 7,
    staff: '有正当理由要求终止',
    citizen: '您提出不再需要',
    proof: '写明本人哪天提出的，为什么；把本人签的字存进材料。',
  },
  {
    no: 8,
    staff: '法律法规规定的其他情形',
    citizen: '法律规定的其他原因',
    proof: '写明依据哪部法律法规的哪一条。',
  },
] as const;

/** The item of the article that names a ground. */
export function terminationArticle(ground: number): string {
  return `法-48(${ground})`;
}

/** Why aid may begin before review (法-44). */
export const advanceGrounds = {
  deadline: { citizen: '离最后期限不到七天', staff: '时效或期限不足七日' },
  preservation: { citizen: '要马上保全财产或证据', staff: '需立即保全或先予执行' },
  other: { citizen: '别的紧急情况', staff: '其他紧急情形' },
} as const satisfies Record<string, Wording>;
