import { providerKinds } from '../vocabulary/persons/provider-kinds';
import * as privacy from '../vocabulary/privacy';
import { codeOf, count, day, dialled, lineOf, text, words, yes } from './kit/fields';
import { maybe, older } from './kit/field';
import { ledger } from './kit/ledger';

const criminal = '可能判无期、死刑的要满三年（《法律援助法》第二十六条）';

/** Lawyers, 基层法律服务工作者, duty lawyers and volunteers from whom cases are assigned (法-26: what a grave case asks for). */
export const lawyers = ledger({
  name: 'lawyers',
  title: '律师',
  group: 'network',
  purpose: '谁能办案、专长是什么、现在接不接案；派案从这里挑人。',
  fields: {
    name: text('姓名', 20, privacy.plain, { width: 6, searched: true }),
    kind: older('lawyer', codeOf('类别', providerKinds, { width: 8 })),
    firmId: lineOf('单位', 'firms', { width: 14 }),
    phone: dialled('电话', { width: 8 }),
    sex: codeOf('性别', { male: '男', female: '女' }),
    fields: words('专长', 20, { width: 12, searched: true, hint: '如 劳动、工伤，几项用、隔开' }),
    languages: words('语言', 20, { searched: true, hint: '普通话以外的，如 手语、方言' }),
    licence: maybe(text('执业证号', 40, privacy.plain)),
    admittedOn: maybe(day('执业日期')),
    criminalYears: count('刑事辩护年数', 60, { width: 6, hint: criminal }),
    knowsMinors: yes('熟悉未成年人身心特点'),
    stationId: maybe(lineOf('驻哪个工作站', 'stations')),
    available: yes('现在接案'),
    awayUntil: maybe(day('不接案到哪天（含当天）')),
  },
  order: { by: 'name', direction: 'by name' },
  keepers: ['dispatcher', 'director'],
  readers: ['clerk', 'reviewer', 'approver', 'finance', 'supervisor', 'auditor'],
  says: ({ name }) => name,
  closing: '停用',
  counts: ({ name, kind }) => [
    { 类: '人员', 姓名: name, 种类: kind === 'duty' ? providerKinds.lawyer : providerKinds[kind] },
  ],
  retention: { always: true },
  remembered: 'providers',
  kept: { collection: 'lawyers' },
});
