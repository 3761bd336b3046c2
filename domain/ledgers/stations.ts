import { stationGroups, stationKinds } from '../vocabulary/stations';
import * as privacy from '../vocabulary/privacy';
import { codeOf, dialled, place, text, yes } from './kit/fields';
import { maybe, older } from './kit/field';
import { ledger } from './kit/ledger';

/** Stations, village liaisons and special stations, which citizens see on the phone while they are open. */
export const stations = ledger({
  name: 'stations',
  title: '工作站',
  group: 'network',
  purpose: '工作站、村居联络点、专项工作站在哪里、几点开门；开着的手机上看得到。',
  fields: {
    name: text('名称', 40, privacy.plain, { width: 16, searched: true }),
    kind: older('station', codeOf('哪一类', stationKinds, { width: 7 })),
    group: maybe(
      codeOf('为谁服务', stationGroups, { width: 8, hint: '专项工作站才用选，别的不管填没填都为所有人' }),
    ),
    phone: dialled('电话', { width: 9 }),
    address: text('地址', 80, privacy.plain, { searched: true }),
    hours: text('开放时间', 60, privacy.plain),
    access: maybe(text('无障碍情况', 60, privacy.plain)),
    place: maybe(place('纬度，经度', { hint: '地图上的位置，像30.0001，110.0001' })),
    open: older(true, yes('开着，手机上看得到', { width: 6 })),
  },
  order: { by: 'name', direction: 'by name' },
  keepers: ['director'],
  readers: ['dispatcher', 'supervisor', 'auditor'],
  says: ({ name }) => name,
  closing: '撤销',
  together: [
    {
      field: 'group',
      wrong: ({ kind, group }) => (kind === 'special' && group === null ? '专项工作站要选为谁服务。' : null),
    },
  ],
  retention: { always: true },
  kept: { collection: 'stations', remembered: 'stations' },
});
