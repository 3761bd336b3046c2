import type { ReportTable } from '../report-table';
import { atLeast, equal, inWan, under } from '../report-table';

/** 来源 in the words of the register of money and of old ledgers; all money not from the same level is 上级 (§F.4). */
const sameLevel = ['本级财政', '同级财政', '财政', '财政拨款', '上年结转'] as const;
const upperLevel = ['上级财政', '上级转移支付', '上级下拨', '中彩金', '残联', '妇联'] as const;
const donations = [
  ...(['社会捐款', '捐款', '社会捐助', '企业赞助', '基金会', '法律援助基金会'] as const),
];
/** Whatever is not for people, for running the office or for its information system. */
export const businessItems: readonly string[] = [
  ...['业务', '业务经费', '办案', '办案补贴', '值班补贴', '咨询补贴', '代书补贴', '办案直接费用', '败诉鉴定费'],
  ...['宣传', '培训', '印刷', '设备', '其他', '未填'],
];

/** 表三 经费投入, in ten thousand yuan. */
export const moneyIn: ReportTable = {
  code: 'ministry-3',
  title: '表三 法律援助经费投入情况（万元）',
  every: 'half',
  columns: [
    inWan('总额', '收入(元)'),
    ...under('财政拨款', [
      { name: '合计', plus: ['财政拨款·人员', '财政拨款·基本公用', '财政拨款·信息化专项', '财政拨款·业务'] },
      inWan('人员', '收入(元)', { 科目: '人员' }),
      inWan('基本公用', '收入(元)', { 科目: '基本公用' }),
      inWan('信息化专项', '收入(元)', { 科目: '信息化专项' }),
      inWan('业务', '收入(元)', { 科目: businessItems, 来源: [...sameLevel, ...upperLevel] }),
      inWan('业务同级', '收入(元)', { 科目: businessItems, 来源: sameLevel }),
      inWan('业务上级', '收入(元)', { 科目: businessItems, 来源: upperLevel }),
      inWan('上级其中中彩金', '收入(元)', { 科目: businessItems, 来源: '中彩金' }),
    ]),
    inWan('社会捐助', '收入(元)', { 来源: donations }),
    inWan('行业奉献', '收入(元)', { 来源: '行业奉献' }),
  ],
  relations: [
    equal('总额', '财政拨款·合计', '社会捐助', '行业奉献'),
    equal('财政拨款·业务', '财政拨款·业务同级', '财政拨款·业务上级'),
    atLeast('财政拨款·业务上级', '财政拨款·上级其中中彩金'),
  ],
};
