import type { ReportTable } from '../report-table';
import { atLeast, counts, equal, typed, under } from '../report-table';

const inventory = '机构概况（编制、性质、用房、设备）台账';

/** 表一 机构 (law-back-half §F.3). */
export const institutions: ReportTable = {
  code: 'ministry-1',
  title: '表一 法律援助机构情况',
  every: 'half',
  columns: [
    ...under('管理机构', typed(inventory, '合计', '编制批准', '合署')),
    ...under('援助机构', [
      counts('合计', '中心'),
      ...typed(inventory, '编制批准', '行政', '事业', '全额', '参公', '其他'),
    ]),
    ...typed(inventory, '经费列入预算', '有援助律师', '用房面积(㎡)', '接待场所', '临街一层', '无障碍'),
    ...typed(inventory, '设备齐全', '设备基本齐全', '信息系统', '网上申请', '12348平台', '独立平台'),
    ...under('表彰', [
      counts('省部', '荣誉', { 对象: '单位', 级别: ['国家', '省'] }),
      counts('地市县', '荣誉', { 对象: '单位', 级别: ['市', '县'] }),
    ]),
    ...under('宣传', [
      counts('电台电视(次)', '媒体稿件', { 媒体: ['电台', '电视', '电视台', '广播'] }),
      counts('报刊(篇)', '媒体稿件', { 媒体: ['报纸', '报刊', '杂志'] }),
      counts('互联网(条)', '媒体稿件', { 媒体: ['互联网', '网站', '公众号', '微信'] }),
    ]),
    ...under('培训', [counts('班次', '培训批次'), counts('人次', '培训人次')]),
    { name: '民办非企业单位', lacks: inventory },
  ],
  relations: [
    equal('援助机构·合计', '援助机构·行政', '援助机构·事业', '援助机构·其他'),
    atLeast('援助机构·合计', '援助机构·编制批准'),
    atLeast('援助机构·事业', '援助机构·全额', '援助机构·参公'),
    atLeast('管理机构·合计', '管理机构·编制批准'),
    atLeast('接待场所', '临街一层'),
    atLeast('接待场所', '无障碍'),
    atLeast('信息系统', '网上申请'),
    atLeast('12348平台', '独立平台'),
  ],
};
