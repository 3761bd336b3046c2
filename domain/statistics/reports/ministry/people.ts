import type { ReportTable } from '../report-table';
import { atLeast, counts, equal, under } from '../report-table';

/** How many posts were approved stands in a decision, in no register. */
function peopleIn(body: '管理机构' | '援助机构') {
  return under(body, [
    { name: '编制', lacks: '编制批文' },
    counts('实有', '在职人员', { 单位: body }),
    counts('女', '在职人员', { 单位: body, 性别: '女' }),
    counts('法律专业', '在职人员', { 单位: body, 法律专业: '是' }),
    counts('研究生', '在职人员', { 单位: body, 学历: '研究生' }),
    counts('本科', '在职人员', { 单位: body, 学历: '本科' }),
  ]);
}

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
    ...peopleIn('管理机构'),
    ...peopleIn('援助机构'),
    counts('有资格人数', '在职人员', { 单位: '援助机构', 资格: '是' }),
    counts('援助律师', '机构律师', { 单位: '援助机构' }),
    ...under('表彰人次', [
      counts('省部', '荣誉', { 对象: '个人', 级别: ['国家', '省'] }),
      counts('地市县', '荣誉', { 对象: '个人', 级别: ['市', '县'] }),
    ]),
    counts('注册志愿者', '志愿者'),
    { name: '民非人员', lacks: '民办非企业单位的人员名册' },
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
