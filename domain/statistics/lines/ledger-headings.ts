import { hasKey } from '../../vocabulary/has-key';
/** What a cell of an old ledger holds. `list` is several words separated by 、; `rest` is kept as it was written. */
export type CellKind = 'day' | 'year' | 'count' | 'sum' | 'flag' | 'list' | 'word' | 'rest';

const count = 'count';
const day = 'day';
const word = 'word';

/**
 * The sheets (类) of an old ledger and their headings, the same for the Excel import, the command and every export.
 * A heading that is not here is named to whoever brings the file.
 */
export const ledgerHeadings = {
  案件: {
    ...{ 编号: word, 类别: word, 事项: word, 申请日: day, 受理日: day, 批准日: day, 不予日: day },
    ...{ 不予原因: word, 通知日: day, 指派日: day, 结案日: day, 归档日: day, 终止日: day, 人数: count },
    ...{
      撤回日: day,
      转出日: day,
      撤销日: day,
      异议日: day,
      异议结果: word,
      停表天数: count,
      交卷日: day,
      标的额: 'sum',
    },
    ...{ 通知对象: word, 诉讼地位: word },
    ...{ 诉求可分: 'flag', 入口: word, 站点: word, 来源: word, 途径: word, 阶段: word, 方式: word },
    ...{ 结果: word, 挽回: 'sum', 其中讨薪: 'sum', 承办: word, 承办单位: word, 承办人: word, 标签: 'list' },
    ...{ 绿色通道: 'flag', 集体: 'flag', 提前介入: 'flag', 资金: word, 专项: word, 获奖: 'rest', 中心: word },
  },
  咨询: {
    ...{ 日期: day, 渠道: word, 主题: word, 人次: count, 人群: 'list', 来源地: word, 站点: word },
    ...{ 转申请: 'rest', 应答复日: day, 答复日: day, 中心: word },
  },
  代书: { 日期: day, 种类: word, 件数: count, 承办: word },
  法律帮助: { 日期: day, 地点: word, 律师: word, 件数: count, 认罪认罚: 'rest' },
  活动: {
    ...{ 日期: day, 种类: word, 名称: word, 地点: word, 单位: word, 场次: count, 咨询人次: count },
    ...{ 受众: count, 现场受理: count, 专项: word },
  },
  资料: { 日期: day, 名称: word, 动作: word, 份数: count },
  宣传: { 日期: day, 媒体: word, 种类: word, 篇数: count },
  培训: { 日期: day, 名称: word, 批次: count, 人次: count, 对象: word },
  考试: { 日期: day, 名称: word, 对象: word, 人数: count, 平均分: 'sum' },
  值班: {
    日期: day,
    地点: word,
    种类: word,
    单位: word,
    人: word,
    班次: count,
    补贴: 'sum',
    接待人次: count,
    认罪认罚: count,
    转交申请: count,
  },
  接访: { 日期: day, 次数: count, 批次: count, 人次: count, 参与律师: 'rest' },
  机构: {
    ...{ 名称: word, 种类: word, 依托: word, 启用日: day, 停用日: day, 数量: count, 等级: word },
    ...{ 所在: word, 标识牌: 'flag', 专人: 'flag' },
  },
  人员: {
    ...{ 姓名: word, 种类: word, 单位: word, 起: day, 止: day, 数量: count, 服务小时: 'sum' },
    ...{ 性别: word, 学历: word, 法律专业: 'flag', 资格: 'flag' },
  },
  补贴: { 日期: day, 种类: word, 件数: count, 金额: 'sum', 资金: word, 承办: word, 类别: word, 方式: word },
  经费: {
    ...{ 日期: day, 方向: word, 来源: word, 科目: word, 金额: 'sum' },
    ...{ 承办: word, 案别: word, 类别: word, 方式: word },
  },
  评查: { 日期: day, 卷数: count, 优秀: count, 良好: count, 合格: count, 不合格: count },
  回访: { 日期: day, 人数: count, 答复: count, 满意: count, 基本满意: count, 不满意: count, 人群: 'list' },
  旁听: { 日期: day, 件数: count },
  回函: { 日期: day, 份数: count },
  征询: { 日期: day, 机关: word, 份数: count, 答复: 'rest' },
  投诉: { 日期: day, 事项: word, 结果: word, 处理: word, 后续: 'list', 答复日: day },
  工单: { 收到日: day, 签收日: day, 答复日: day, 应答复日: day, 满意: 'flag', 主题: word },
  调研: { 日期: day, 题目: word },
  会议: { 日期: day, 名称: word, 单位数: count },
  检查: { 日期: day, 对象: word, 得分: 'sum' },
  荣誉: { 日期: day, 名称: word, 对象: word, 级别: word, 颁发: word },
  转介: { 日期: day, 方向: word, 单位: word, 人次: count, 结果: word },
  意见: { 日期: day, 种类: word, 渠道: word, 条数: count, 答复日: day },
  调查: { 日期: day, 种类: word, 对象: word, 发出: count, 收回: count, 知道或满意: count },
  考核: { 日期: day, 对象: word, 种类: word, 结果: word, 人数: count },
  村居: { 名称: word, 种类: word, 所属: word, 列入日: day, 撤并日: day, 数量: count },
  目标: { 年份: 'year', 指标: word, 单位: word, 值: 'sum' },
} as const satisfies Record<string, Record<string, CellKind>>;

/** The name of a sheet of an old ledger. */
export type LedgerSheet = keyof typeof ledgerHeadings;

/** Whether a word names a sheet. */
export function isLedgerSheet(word: unknown): word is LedgerSheet {
  return typeof word === 'string' && hasKey(ledgerHeadings, word);
}
