import * as privacy from '../vocabulary/privacy';
import { choice, day, person, text, yes } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Whoever works at the centre and its bureau, as table 2 of the ministry asks (law-back-half §F.3), and the staff board. */
export const staffMembers = ledger({
  name: 'staff_members',
  title: '工作人员',
  group: 'people',
  purpose: '谁在什么岗位、什么学历、有没有法律职业资格；部里的人员表从这里数。本人同意的，去向公示给群众。',
  fields: {
    name: person('姓名', { width: 6 }),
    sex: choice('性别', ['男', '女'], { width: 4 }),
    body: choice('在哪个机构', ['管理机构', '援助机构'], { width: 6 }),
    establishment: choice('编制', ['行政', '事业', '参公', '聘用', '没有编制'], { width: 6 }),
    post: text('职务或岗位', 30, privacy.plain, { width: 8, searched: true }),
    schooling: choice('学历', ['研究生', '本科', '大专', '其他'], { width: 5 }),
    studiedLaw: yes('法律专业'),
    isQualified: yes('有法律职业资格'),
    isLawyer: yes('法律援助律师', { width: 6 }),
    startedOn: day('到岗日期', { width: 7 }),
    endedOn: maybe(day('离岗日期')),
    shown: yes('去向公示（本人同意）'),
    whereabouts: choice('现在', ['在岗', '外出', '休假', '培训'], { width: 5 }),
    duties: maybe(text('管什么', 100, privacy.plain)),
  },
  order: { by: 'startedOn', direction: 'newest' },
  keepers: ['director', 'clerk'],
  readers: ['reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ name, post }) => `${name} ${post}`,
  closing: '离岗',
  together: [
    {
      field: 'isLawyer',
      wrong: ({ isLawyer, isQualified }) =>
        isLawyer && !isQualified ? '法律援助律师要有法律职业资格，请核对。' : null,
    },
    {
      field: 'endedOn',
      wrong: ({ startedOn, endedOn }) =>
        endedOn !== null && endedOn < startedOn ? '离岗日期不能早于到岗日期。' : null,
    },
  ],
  counts: ({ name, sex, body, schooling, studiedLaw, isQualified, isLawyer, startedOn, endedOn }) => [
    {
      ...{ 类: '人员', 姓名: name, 种类: isLawyer ? '机构律师' : '工作人员' },
      ...{ 单位: body, 起: startedOn, 止: endedOn },
      ...{ 性别: sex, 学历: schooling, 法律专业: studiedLaw, 资格: isQualified },
    },
  ],
  retention: { years: 10, after: 'closing' },
});
