import * as privacy from '../vocabulary/privacy';
import { choice, day, person, phone, text, yes } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Colleges and bodies that send volunteers: room, sign and agreement (高校法律援助, 2024-07). */
export const volunteerUnits = ledger({
  name: 'volunteer_units',
  title: '志愿组织和院校',
  group: 'people',
  purpose: '哪些院校、社会组织、律所派志愿者来，有没有场所、标识、协议，做什么。',
  fields: {
    name: text('名称', 60, privacy.plain, { width: 16, searched: true }),
    kind: choice('类别', ['高校', '社会组织', '律所', '基层法律服务所', '其他'], { width: 6 }),
    contact: person('联系人', { width: 6 }),
    phone: phone('联系电话', privacy.phone, { width: 8 }),
    deeds: text('做什么', 100, privacy.plain, { width: 16 }),
    hasRoom: yes('有场所'),
    hasSign: yes('有标识'),
    agreedOn: day('协议日期', { width: 7 }),
    agreedUntil: maybe(day('协议到期', { width: 7 })),
    note: maybe(text('备注', 200, privacy.plain)),
  },
  order: { by: 'name', direction: 'by name' },
  keepers: ['clerk', 'director'],
  readers: ['dispatcher', 'supervisor', 'auditor'],
  says: ({ name }) => name,
  closing: '停止',
  together: [
    {
      field: 'agreedUntil',
      wrong: ({ agreedOn, agreedUntil }) =>
        agreedUntil !== null && agreedUntil < agreedOn ? '协议到期不能早于协议日期。' : null,
    },
  ],
  counts: ({ name, kind, agreedOn }) => [
    { 类: '机构', 名称: name, 种类: '志愿组织', 依托: kind, 启用日: agreedOn },
  ],
  retention: { years: 10, after: 'closing' },
});
