import * as privacy from '../vocabulary/privacy';
import { choice, day, dialled, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Law firms and 基层法律服务所 that take the centre's cases. */
export const firms = ledger({
  name: 'firms',
  title: '承办单位',
  group: 'network',
  purpose: '哪些律所、法律服务所接法律援助案件，怎么联系。',
  fields: {
    name: text('单位名称', 60, privacy.plain, { width: 16, searched: true }),
    kind: maybe(
      choice('哪一类', ['律所', '法律服务所', '社会组织'], {
        width: 6,
        hint: '不填就看名字里有没有“法律服务所”',
      }),
    ),
    startedOn: maybe(day('开始合作日期', { hint: '不填就当一直有' })),
    phone: dialled('电话', { width: 9 }),
    address: text('地址', 120, privacy.plain, { width: 20, searched: true }),
  },
  order: { by: 'name', direction: 'by name' },
  keepers: ['dispatcher', 'director'],
  readers: ['clerk', 'reviewer', 'approver', 'finance', 'supervisor', 'auditor'],
  says: ({ name }) => name,
  closing: '停用',
  counts: ({ name, kind, startedOn }) => [
    {
      ...{ 类: '机构', 名称: name, 启用日: startedOn },
      种类: kind ?? (name.includes('法律服务所') ? '法律服务所' : '律所'),
    },
  ],
  retention: { always: true },
  remembered: 'providers',
  kept: { collection: 'firms' },
});
