import * as privacy from '../vocabulary/privacy';
import { choice, count, day, text, words } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Activities outside the centre: stalls, lectures, broadcasts. */
export const outreach = ledger({
  name: 'outreach',
  title: '宣传活动',
  group: 'outreach',
  purpose: '在哪里办了什么活动，来了多少人，当场咨询、受理多少。',
  fields: {
    name: text('活动名称', 60, privacy.plain, { width: 16, searched: true }),
    heldOn: day('日期', { width: 7 }),
    kind: choice(
      '种类',
      [
        ...(['集市咨询', '送法下乡', '进社区', '进企业', '进校园', '进工地', '进监所', '进军营'] as const),
        ...(['广播', '电视', '讲座', '展台', '学法活动周', '其他'] as const),
      ],
      {
        width: 6,
      },
    ),
    place: text('地点', 60, privacy.plain, { width: 12, searched: true }),
    units: words('参加单位', 40),
    times: count('场次', 1000, { width: 4, least: 1 }),
    asked: count('咨询人次', 100_000, { width: 5 }),
    audience: count('受众', 1_000_000, { width: 5 }),
    accepted: count('现场受理', 1000, { width: 5 }),
    campaign: maybe(text('专项', 30, privacy.plain, { width: 8, searched: true })),
    note: maybe(text('小结', 500, privacy.plain)),
  },
  order: { by: 'heldOn', direction: 'newest' },
  keepers: ['clerk', 'station_clerk', 'director'],
  readers: ['reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ name }) => name,
  closing: '作废',
  counts: ({ name, heldOn, kind, place, units, times, asked, audience, accepted, campaign }) => [
    {
      ...{
        类: '活动',
        日期: heldOn,
        种类: kind,
        名称: name,
        地点: place,
        单位: units.join('、'),
        场次: times,
      },
      ...{ 咨询人次: asked, 受众: audience, 现场受理: accepted, 专项: campaign },
    },
  ],
  retention: { always: true },
});
