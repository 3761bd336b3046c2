import * as privacy from '../vocabulary/privacy';
import { choice, day, person, phone, sum, text, words, yes } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Why somebody is no volunteer any longer; the last four are the rule's causes for striking off (志愿服务记录与证明出具办法-20). */
const leaving = [
  '本人申请',
  '毕业或调离',
  '谋利收钱',
  '一年三次说好没来',
  '三次以上投诉',
  '违反行为规范',
] as const;

/** Volunteers with their training, insurance and hours (《志愿服务条例》: a record of what they did is kept and given on request). */
export const volunteers = ledger({
  name: 'volunteers',
  title: '志愿者',
  group: 'people',
  purpose: '谁来做志愿服务、签没签协议、培训没有、做了多少小时。',
  fields: {
    name: person('姓名', { width: 6 }),
    phone: phone('电话', privacy.phone, { width: 8 }),
    kind: choice('身份', ['律师', '基层法律服务工作者', '法学师生', '退休人员', '社工', '其他'], {
      width: 8,
    }),
    unit: maybe(text('单位或学校', 40, privacy.plain, { width: 12, searched: true })),
    skills: words('能做什么', 20, { width: 12 }),
    askedToLeaveOn: maybe(day('申请退出日期', { hint: '十五个工作日内办完' })),
    startedOn: day('加入日期', { width: 7 }),
    endedOn: maybe(day('离开日期', { width: 7 })),
    agreed: yes('签了服务协议'),
    trainedOn: maybe(day('岗前培训日期')),
    insured: yes('有意外保险'),
    hours: sum('服务小时', 100_000, { width: 6, hint: '一天一般不超过8小时，多的在备注里写明' }),
    leftFor: maybe(choice('为什么离开', leaving)),
    note: maybe(text('备注', 300, privacy.words)),
  },
  order: { by: 'startedOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ name }) => name,
  closing: '注销',
  together: [
    {
      field: 'endedOn',
      wrong: ({ startedOn, endedOn }) =>
        endedOn !== null && endedOn < startedOn ? '离开日期不能早于加入日期。' : null,
    },
    {
      field: 'leftFor',
      wrong: ({ endedOn, leftFor }) =>
        endedOn === null && leftFor !== null ? '还没有离开的，不填为什么离开。' : null,
    },
  ],
  counts: ({ name, unit, startedOn, endedOn, hours }) => [
    { 类: '人员', 姓名: name, 种类: '志愿者', 单位: unit, 起: startedOn, 止: endedOn, 服务小时: hours },
  ],
  retention: { years: 5, after: 'closing' },
});
