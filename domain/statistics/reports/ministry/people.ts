import type { ReportTable } from '../report-table';
import { atLeast, counts, equal, typed, under } from '../report-table';

const staff = '工作人员台账（编制、性别、学历、资格）';

/** 表二 人员. */
export const people: ReportTable = {
  code: 'ministry-2',
  title: '表二 法律援助人员情况',
  every: 'half',
  columns: [
    ...under('总数', [
      { name: '编制', plus: ['管理机构·编制', '援助机构·编制'] },
      { name: '实有', plus: ['管理机构·实有', '援助机构·实有'] },
    ]),
    ...under('管理机构', typed(staff, '编制', '实有', '女', '法律专业', '研究生', '本科')),
    ...under('援助机构', typed(staff, '编制', '实有', '女', '法律专业', '研究生', '本科')),
    ...typed(staff, '有资格人数', '援助律师'),
    ...under('表彰人次', typed('表彰台账', '省部', '地市县')),
    counts('注册志愿者', '志愿者'),
    { name: '民非人员', lacks: staff },
  ],
  relations: [
    equal('总数·编制', '管理机构·编制', '援助机构·编制'),
    equal('总数·实有', '管理机构·实有', '援助机构·实有'),
    atLeast('总数·实有', '有资格人数'),
    atLeast('有资格人数', '援助律师'),
    atLeast('管理机构·实有', '管理机构·研究生', '管理机构·本科'),
    atLeast('援助机构·实有', '援助机构·研究生', '援助机构·本科'),
  ],
};
