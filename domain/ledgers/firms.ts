import * as privacy from '../vocabulary/privacy';
import { dialled, text } from './kit/fields';
import { ledger } from './kit/ledger';

/** Law firms and 基层法律服务所 that take the centre's cases. */
export const firms = ledger({
  name: 'firms',
  title: '承办单位',
  group: 'network',
  purpose: '哪些律所、法律服务所接法律援助案件，怎么联系。',
  fields: {
    name: text('单位名称', 60, privacy.plain, { width: 16, searched: true }),
    phone: dialled('电话', { width: 9 }),
    address: text('地址', 120, privacy.plain, { width: 20, searched: true }),
  },
  order: { by: 'name', direction: 'by name' },
  keepers: ['dispatcher', 'director'],
  readers: ['clerk', 'reviewer', 'approver', 'finance', 'supervisor', 'auditor'],
  says: ({ name }) => name,
  closing: '停用',
  counts: ({ name }) => [
    { 类: '机构', 名称: name, 种类: name.includes('法律服务所') ? '法律服务所' : '律所' },
  ],
  retention: { always: true },
  kept: { collection: 'firms', remembered: 'providers' },
});
