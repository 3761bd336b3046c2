import { hasKey } from '../../vocabulary/has-key';
import { ledgerHeadings } from './ledger-headings';
import type { LedgerSheet } from './ledger-headings';
import { squeezed } from './plain-cell';

/** What centres write over a column instead of our heading. A day needs no line: 受理日期 and 受理时间 are 受理日. */
export const otherHeadings: Readonly<
  Partial<Record<LedgerSheet, Readonly<Record<string, readonly string[]>>>>
> = {
  案件: {
    编号: ['案号', '案件编号', '受理编号', '受援编号', '案件号', '援助编号', '文号'],
    类别: ['案件类别', '案件类型', '案件性质', '案件种类'],
    事项: ['案由', '援助事项', '申请事项', '案件事由'],
    批准日: ['给予援助日', '决定援助日', '审批日', '决定日', '给予法律援助日'],
    不予日: ['不予援助日', '不批准日', '未批准日'],
    不予原因: ['不予理由', '不予援助原因', '未批准原因', '不批准原因'],
    通知日: ['收到通知日', '来函日', '收函日', '机关通知日'],
    指派日: ['指派承办日', '安排日'],
    结案日: ['办结日', '结案报告日'],
    人数: ['受援人数', '受援人次', '受援人', '申请人数'],
    诉求可分: ['可分之诉', '诉讼请求可分'],
    入口: ['受理渠道', '申请渠道', '申请方式', '受理方式'],
    站点: ['工作站', '受理站点', '站点名称'],
    来源: ['案件来源', '申请来源'],
    途径: ['启动方式', '案件途径'],
    阶段: ['诉讼阶段', '办案阶段', '案件阶段'],
    方式: ['援助方式', '办理方式', '服务方式', '援助形式'],
    结果: ['案件结果', '办理结果', '结案结果', '办案结果', '裁判结果'],
    挽回: [
      '挽回损失',
      '挽回经济损失',
      '挽回金额',
      '挽回或取得利益',
      '索回',
      '索回金额',
      '挽回损失或取得利益',
    ],
    其中讨薪: ['讨薪', '讨薪金额', '追回工资', '追讨工资'],
    承办: ['承办人身份', '承办人类别', '承办人员类别', '承办人员身份', '承办人种类'],
    承办单位: ['指派单位', '承办机构', '律所', '律师事务所'],
    承办人: ['承办律师', '办案人员', '承办人员', '承办人姓名'],
    标签: [
      '人群',
      '受援人类别',
      '受援人类型',
      '人员类别',
      '受援人身份',
      '特殊群体',
      '受援对象',
      '受援人群体',
    ],
    绿色通道: ['是否绿色通道'],
    集体: ['集体案件', '是否集体案件', '群体性案件'],
    提前介入: ['是否提前介入'],
    资金: ['资金来源', '经费来源'],
    专项: ['专项活动', '专项行动'],
    获奖: ['获奖情况', '评优'],
    中心: ['法律援助中心', '办案中心', '受理中心'],
  },
  咨询: {
    日期: ['咨询日', '接待日'],
    渠道: ['咨询方式', '方式', '咨询渠道'],
    主题: ['咨询事项', '咨询内容', '咨询问题', '问题分类', '类别', '咨询类别', '事项'],
    人次: ['咨询人次', '咨询人数', '人数'],
    人群: ['咨询人类别', '人员类别', '标签'],
    来源地: ['来电地区', '咨询人所在地', '户籍地'],
    站点: ['工作站', '接待站点'],
    转申请: ['是否转申请', '是否申请援助', '转为申请'],
  },
  代书: { 种类: ['文书种类', '文书名称'], 件数: ['份数', '数量'], 承办: ['承办人', '代书人'] },
  法律帮助: {
    地点: ['值班地点'],
    律师: ['值班律师'],
    件数: ['帮助件数', '人次', '数量'],
    认罪认罚: ['认罪认罚见证', '认罪认罚件数'],
  },
  活动: {
    种类: ['活动类型', '活动种类', '形式', '活动形式'],
    名称: ['活动名称', '主题', '活动主题'],
    地点: ['活动地点'],
    单位: ['主办单位', '轮值单位', '参加单位'],
    场次: ['次数', '场数'],
    咨询人次: ['解答咨询', '现场咨询', '解答咨询人次', '现场咨询人次'],
    受众: ['受众人次', '受教育人数', '受教育人次', '听众', '参加人数'],
    现场受理: ['现场受理件数', '现场受理案件'],
  },
  资料: { 名称: ['资料名称'], 动作: ['方式', '印制或发放'], 份数: ['数量', '册数', '印数', '发放数量'] },
  宣传: {
    媒体: ['媒体名称', '刊播媒体', '刊登媒体'],
    种类: ['体裁', '形式'],
    篇数: ['数量', '期数', '条数', '次数'],
  },
  培训: {
    名称: ['培训名称', '培训内容'],
    批次: ['批数', '期数', '次数', '班次'],
    人次: ['人数', '参训人数', '参训人次', '培训人数'],
    对象: ['培训对象', '参训对象'],
  },
  考试: {
    名称: ['考试名称'],
    对象: ['考试对象'],
    人数: ['参考人数', '考试人数'],
    平均分: ['平均成绩', '平均得分'],
  },
  值班: {
    地点: ['值班地点'],
    种类: ['值班种类', '值班类别'],
    单位: ['律所', '值班单位'],
    人: ['值班人', '值班律师', '值班人员', '姓名'],
    班次: ['值班次数', '天数', '班数'],
    补贴: ['值班补贴', '补贴金额'],
    接待人次: ['接待人数'],
  },
  接访: {
    次数: ['接访次数'],
    批次: ['接访批次', '批数'],
    人次: ['接访人次', '人数'],
    参与律师: ['律师', '值班律师'],
  },
  机构: {
    名称: ['机构名称', '站点名称', '单位名称'],
    种类: ['机构种类', '类型', '类别', '机构类型'],
    依托: ['依托单位', '挂靠单位'],
    启用日: ['成立日', '设立日', '建站日'],
    停用日: ['撤销日', '关闭日'],
    数量: ['个数'],
    等级: ['站点等级', '评定等级'],
    所在: ['所在地', '地址', '所在乡镇'],
  },
  人员: {
    种类: ['人员种类', '身份', '类别', '人员类别'],
    单位: ['所在单位', '工作单位'],
    起: ['起始日', '到岗日', '开始日', '注册日'],
    止: ['终止日', '离岗日', '结束日'],
    数量: ['人数'],
    服务小时: ['服务时长', '志愿服务小时'],
  },
  补贴: {
    日期: ['发放日', '支付日', '付款日'],
    种类: ['补贴种类', '补贴类别'],
    件数: ['案件数', '数量', '次数'],
    金额: ['补贴金额', '发放金额', '合计金额'],
    资金: ['资金来源', '经费来源'],
  },
  经费: {
    日期: ['入账日', '记账日'],
    方向: ['收支', '收支方向'],
    来源: ['资金来源', '经费来源'],
    科目: ['用途', '支出科目', '项目'],
    金额: ['数额'],
  },
  评查: { 日期: ['评查日'], 卷数: ['案卷数', '评查卷数', '件数'], 优秀: ['优'], 良好: ['良'] },
  回访: {
    日期: ['回访日'],
    人数: ['回访人数', '人次'],
    答复: ['答复人数', '接通人数', '有效答复'],
    满意: ['满意人数', '很满意'],
    不满意: ['不满意人数'],
  },
  旁听: { 日期: ['旁听日', '开庭日'], 件数: ['旁听件数', '次数'] },
  征询: {
    机关: ['办案机关', '征询单位'],
    份数: ['征询份数', '发出份数'],
    答复: ['收回份数', '回函份数', '是否答复'],
  },
  投诉: {
    日期: ['投诉日', '收到日'],
    事项: ['投诉事项', '投诉内容'],
    结果: ['处理结果', '查处结果', '核查结果'],
    答复日: ['回复日', '办结日'],
  },
  工单: {
    收到日: ['接收日', '日期', '派单日'],
    签收日: ['接单日'],
    答复日: ['回复日', '反馈日', '办结日'],
    满意: ['是否满意', '满意度', '群众评价'],
  },
  调研: { 题目: ['调研题目', '课题'] },
  会议: { 名称: ['会议名称'], 单位数: ['参会单位数', '参加单位数'] },
  检查: { 对象: ['检查对象', '受检单位'], 得分: ['检查得分', '分数'] },
  目标: {
    年份: ['年度'],
    指标: ['目标名称', '指标名称', '项目'],
    单位: ['责任单位', '承担单位'],
    值: ['目标值', '任务数', '目标数'],
  },
};

/** A heading of ours as somebody wrote it. */
export interface KnownHeading {
  readonly heading: string;
  /** The column is in 万元. */
  readonly isInTenThousands: boolean;
}

const unitPattern = /[([【](.{1,6})[)\]】]$/;

/** What stands over a column, without blanks, full-width letters and marks of what must be filled in. */
export function headingWord(written: unknown): string {
  if (typeof written !== 'string') return '';

  return squeezed(written)
    .replace(/[*※:]/g, '')
    .replace(/[(]?(?:必填|选填|可不填)[)]?$/, '');
}

function known(sheet: LedgerSheet, plain: string): string | null {
  if (hasKey(ledgerHeadings[sheet], plain)) return plain;
  const day = plain.replace(/(?:日期|时间|日)$/, '日');
  if (day !== plain && hasKey(ledgerHeadings[sheet], day)) return day;
  for (const [heading, names] of Object.entries(otherHeadings[sheet] ?? {}))
    if (names.includes(plain) || names.includes(day)) return heading;
  if (day === '日' && hasKey(ledgerHeadings[sheet], '日期')) return '日期';

  return null;
}

/** Finds our heading for what stands over a column; `null` where nobody knows it. */
export function headingNamed(sheet: LedgerSheet, written: string): KnownHeading | null {
  const plain = headingWord(written);
  const whole = known(sheet, plain);
  if (whole !== null) return { heading: whole, isInTenThousands: false };
  const unit = unitPattern.exec(plain)?.[1];
  const bare = unit === undefined ? null : known(sheet, plain.replace(unitPattern, ''));

  return bare === null ? null : { heading: bare, isInTenThousands: unit === '万元' || unit === '万' };
}

const sheetNames = Object.keys(ledgerHeadings) as readonly LedgerSheet[];

/** Of several kinds in a name the last says what it is: 案件评查 is a review. */
export function sheetsNamedIn(name: string): readonly LedgerSheet[] {
  return sheetNames
    .filter((one) => name.includes(one))
    .sort((a, b) => name.lastIndexOf(b) + b.length - (name.lastIndexOf(a) + a.length) || b.length - a.length);
}
