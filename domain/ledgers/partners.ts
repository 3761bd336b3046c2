import * as privacy from '../vocabulary/privacy';
import { choice, day, person, phone, text, words } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Bodies the centre works with: contact, agreement, what each does. */
export const partners = ledger({
  name: 'partners',
  title: '协作单位',
  group: 'partners',
  purpose: '和哪些单位有协作，找谁，协议到哪天。',
  fields: {
    name: text('单位', 60, privacy.plain, { width: 14, searched: true }),
    kind: choice(
      '类别',
      [
        ...([
          '公安',
          '检察院',
          '法院',
          '司法所',
          '监狱戒毒所',
          '工会',
          '妇联',
          '残联',
          '团委',
          '老龄',
        ] as const),
        ...(['民政', '人社', '劳动仲裁', '劳动监察', '信访', '退役军人', '消协', '政法委', '教育'] as const),
        ...(['公证处', '鉴定机构', '调解组织', '乡镇街道', '外地中心', '其他'] as const),
      ],
      { width: 6 },
    ),
    contact: maybe(person('联系人', { width: 6 })),
    phone: maybe(phone('电话', privacy.phone, { width: 8 })),
    deeds: words('协作什么', 30, { width: 14 }),
    agreedOn: maybe(day('协议日期', { width: 7 })),
    agreedUntil: maybe(day('协议到期', { width: 7 })),
    note: maybe(text('备注', 300, privacy.plain)),
  },
  order: { by: 'name', direction: 'by name' },
  keepers: ['clerk', 'director'],
  readers: ['station_clerk', 'reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ name }) => name,
  closing: '停止协作',
  together: [
    {
      field: 'agreedUntil',
      wrong: ({ agreedOn, agreedUntil }) =>
        agreedUntil !== null && agreedOn !== null && agreedUntil < agreedOn ? '到期不能早于协议日期。' : null,
    },
  ],
  counts: ({ name, kind, agreedOn }) => [
    { 类: '机构', 名称: name, 种类: '协作单位', 依托: kind, 启用日: agreedOn },
  ],
  retention: { years: 10, after: 'closing' },
});
