import { addDays } from '../../time/days';

type Line = Readonly<Record<string, string | number | boolean>>;

/** The same numbers on every run: a file is compared with what is made of it. */
class Dice {
  #state = 20_250_101;

  below(limit: number): number {
    this.#state = (this.#state * 48_271) % 2_147_483_647;

    return this.#state % limit;
  }

  one<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)] as Value;
  }
}

function caseLine(dice: Dice, year: number, at: number): Line {
  const day = addDays(`${year}-01-01`, dice.below(365));
  const category = dice.one(['民事', '民事', '刑事', '刑事', '行政']);
  const isNotice = category === '刑事' && dice.below(3) > 0;
  const later = (from: number, most: number): string => addDays(day, from + dice.below(most));
  const granted = later(1, 9);
  const isRefused = !isNotice && dice.below(9) === 0;
  const isClosed = !isRefused && dice.below(3) > 0;
  const people = dice.below(8) === 0 ? 2 + dice.below(40) : 1;
  const recovered = 1000 + dice.below(200_000) + dice.below(100) / 100;

  return {
    ...{ 类: '案件', 编号: `青援〔${year}〕${at}号`, 类别: category },
    事项: category === '民事' ? dice.one(['支付劳动报酬', '工伤事故人身损害赔偿', '赡养费']) : '通知辩护',
    ...(isNotice
      ? {
          途径: '通知',
          通知日: day,
          阶段: dice.one(['侦查', '审查起诉', '一审']),
          来源: dice.one(['法院', '公安', '检察院']),
        }
      : {
          途径: '申请',
          申请日: day,
          受理日: later(0, 2),
          来源: dice.one(['当事人申请', '信访', '政府指定', '妇联']),
        }),
    ...(isRefused
      ? { 不予日: granted, 不予原因: dice.one(['不属范围', '不符困难']) }
      : isNotice
        ? {}
        : { 批准日: granted }),
    ...(isRefused ? {} : { 指派日: addDays(isNotice ? day : granted, dice.below(5)) }),
    人数: people,
    诉求可分: people > 5,
    集体: people > 1,
    入口: dice.one(['窗口', '工作站', '小程序', '上门']),
    标签: dice.one(['农民工', '妇女、农民工', '老年人', '残疾人', '未成年人', '军人军属']),
    绿色通道: dice.below(4) === 0,
    承办: dice.one(['机构人员', '社会律师', '基层法律服务工作者', '志愿者']),
    承办单位: dice.one(['青禾县律师事务所', '柳溪法律服务所']),
    资金: dice.one(['财政', '中彩金', '基金会']),
    提前介入: dice.below(10) === 0,
    ...(isClosed && {
      ...{ 结案日: addDays(granted, 20 + dice.below(90)), 归档日: addDays(granted, 120 + dice.below(30)) },
      ...{ 方式: category === '刑事' ? '辩护' : dice.one(['诉讼', '仲裁', '非诉']) },
      ...{ 结果: category === '刑事' ? '部分采纳' : dice.one(['胜诉', '部分胜诉', '败诉', '调解']) },
      ...{ 挽回: recovered, 其中讨薪: dice.below(2) * Math.floor(recovered / 2) },
    }),
  };
}

const kinds: readonly ((dice: Dice, day: string) => Line)[] = [
  (dice, 日期) => ({
    ...{ 类: '咨询', 日期, 渠道: dice.one(['来访', '来电', '12348', '网上', '来信', '现场活动', '广播']) },
    ...{
      主题: dice.one(['工伤', '劳动报酬', '婚姻家庭', '合同']),
      人次: 1 + dice.below(3),
      人群: dice.one(['农民工', '妇女']),
    },
    ...{ 来源地: dice.one(['河南', '山东']), 转申请: dice.below(4) === 0 },
  }),
  (dice, 日期) => ({ 类: '代书', 日期, 种类: '起诉状', 件数: 1 + dice.below(3) }),
  (dice, 日期) => ({
    类: '法律帮助',
    日期,
    地点: dice.one(['看守所', '法院']),
    件数: 3,
    认罪认罚: dice.below(4),
  }),
  (dice, 日期) => ({
    ...{ 类: '活动', 日期, 种类: dice.one(['集市咨询', '广播']), 名称: '送法下乡', 场次: 1 + dice.below(2) },
    ...{ 咨询人次: dice.below(80), 受众: dice.below(900), 现场受理: dice.below(4) },
  }),
  (dice, 日期) => ({
    类: '资料',
    日期,
    名称: '联系卡',
    动作: dice.one(['印制', '发放']),
    份数: 100 + dice.below(900),
  }),
  (dice, 日期) => ({ 类: '宣传', 日期, 媒体: '县电视台', 种类: dice.one(['报道', '节目', '简报']), 篇数: 1 }),
  (dice, 日期) => ({ 类: '培训', 日期, 名称: '业务培训', 批次: 1, 人次: 20 + dice.below(40), 对象: '律师' }),
  (dice, 日期) => ({ 类: '考试', 日期, 名称: '闭卷', 对象: '律师', 人数: 20 + dice.below(9), 平均分: 80.5 }),
  (dice, 日期) => ({
    类: '值班',
    日期,
    地点: '窗口',
    种类: '窗口',
    人: '桑小园',
    班次: 1,
    补贴: 100 + dice.below(3) * 50,
  }),
  (dice, 日期) => ({ 类: '接访', 日期, 次数: 1, 批次: dice.below(6), 人次: 6 + dice.below(30) }),
  (dice, 日期) => ({
    类: '机构',
    名称: `站${日期}`,
    种类: dice.one(['工作站', '专项站', '联系点', '律所', '法律服务所']),
    启用日: 日期,
  }),
  (dice, 日期) => ({
    类: '人员',
    姓名: `人${日期}`,
    种类: dice.one(['联络员', '志愿者', '社会律师', '机构律师']),
    起: 日期,
    服务小时: 2.5,
  }),
  (dice, 日期) => ({
    类: '补贴',
    日期,
    种类: dice.one(['办案', '值班', '代书']),
    件数: 1 + dice.below(3),
    金额: 800 + dice.below(99_999) / 100,
  }),
  (dice, 日期) => ({
    类: '经费',
    日期,
    方向: dice.one(['预算', '收入', '支出', '需求']),
    来源: dice.one(['本级财政', '社会捐款']),
    科目: '办案补贴',
    金额: 10_000 + dice.below(90_000),
  }),
  (dice, 日期) => ({ 类: '评查', 日期, 卷数: 20, 优秀: 5 + dice.below(5), 良好: 5, 合格: 4, 不合格: 1 }),
  (dice, 日期) => ({ 类: '回访', 日期, 人数: 10, 答复: 8, 满意: 5, 基本满意: dice.below(3), 不满意: 1 }),
  (_dice, 日期) => ({ 类: '旁听', 日期, 件数: 1 }),
  (dice, 日期) => ({ 类: '征询', 日期, 机关: '法院', 份数: 4, 答复: String(dice.below(4)) }),
  (dice, 日期) => ({
    类: '投诉',
    日期,
    事项: '服务态度',
    结果: dice.one(['属实', '不属实', '部分属实']),
    答复日: addDays(日期, dice.below(20)),
  }),
  (dice, 日期) => ({
    类: '工单',
    收到日: 日期,
    签收日: 日期,
    答复日: addDays(日期, 2),
    满意: dice.below(3) > 0,
  }),
  (_dice, 日期) => ({ 类: '调研', 日期, 题目: '农民工讨薪' }),
  (dice, 日期) => ({ 类: '会议', 日期, 名称: '联席会议', 单位数: 5 + dice.below(18) }),
  (dice, 日期) => ({ 类: '检查', 日期, 对象: '柳溪站', 得分: 80 + dice.below(20) }),
  (dice, 日期) => ({ 类: '荣誉', 日期, 名称: '先进集体', 对象: '单位', 级别: dice.one(['省', '市']) }),
  (dice, 日期) => ({ 类: '转介', 日期, 方向: '转来', 单位: '县妇联', 结果: dice.one(['已申请', '已咨询']) }),
  (dice, 日期) => ({
    类: '意见',
    日期,
    种类: dice.one(['表扬', '建议']),
    渠道: '意见箱',
    答复日: addDays(日期, 3),
  }),
  (dice, 日期) => ({
    类: '调查',
    日期,
    种类: '知晓率',
    对象: '群众',
    发出: 100,
    收回: 90,
    知道或满意: 60 + dice.below(30),
  }),
  (_dice, 日期) => ({ 类: '考核', 日期, 对象: '桑小园', 种类: '年度考核', 结果: '称职' }),
  (dice, 日期) => ({ 类: '村居', 名称: `村${日期}`, 种类: dice.one(['镇', '村']), 列入日: 日期 }),
];

/** Two invented years of a centre with every kind of record, under the headings of the old ledgers. */
export function yearFile(year: number): readonly Line[] {
  const dice = new Dice();
  const years = [year - 1, year];
  const cases = years.flatMap((one) => Array.from({ length: 9 }, (_, at) => caseLine(dice, one, at + 1)));
  const others = years.flatMap((one) =>
    kinds.flatMap((kind, at) =>
      Array.from({ length: at === 0 ? 4 : 1 }, () => kind(dice, addDays(`${one}-01-01`, dice.below(365)))),
    ),
  );
  const targets = [
    { 类: '目标', 年份: year, 指标: '批准案件', 值: 80 },
    { 类: '目标', 年份: year, 指标: '站点申请占比(民事行政)', 值: 40 },
  ];

  return [...cases, ...others, ...targets];
}
