import { stationGroups, stationHosts, stationKinds } from '../vocabulary/stations';
import * as privacy from '../vocabulary/privacy';
import { choice, codeOf, day, dialled, lineOf, place, text, yes } from './kit/fields';
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
    township: maybe(lineOf('在哪个乡镇或村居', 'townships', { hint: '算覆盖率用' })),
    phone: dialled('电话', { width: 9 }),
    address: text('地址', 80, privacy.plain, { searched: true }),
    hours: text('开放时间', 60, privacy.plain),
    access: maybe(text('无障碍情况', 60, privacy.plain)),
    place: maybe(place('纬度，经度', { hint: '地图上的位置，像30.0001，110.0001' })),
    host: maybe(choice('依托哪里', stationHosts, { hint: '部表十二按它分' })),
    staffed: older(false, yes('有专门工作人员')),
    hasSign: older(false, yes('挂了标识牌')),
    grade: maybe(text('等级', 20, privacy.plain, { hint: '比如：市级示范站点' })),
    startedOn: maybe(day('启用日期', { hint: '不写的算一直有' })),
    endedOn: maybe(day('停用日期', { hint: '停用的写哪天，以前的数字才对' })),
    open: older(true, yes('开着，手机上看得到', { width: 6 })),
  },
  order: { by: 'name', direction: 'by name' },
  keepers: ['director'],
  readers: ['station_clerk', 'clerk', 'reviewer', 'dispatcher', 'supervisor', 'auditor'],
  says: ({ name }) => name,
  closing: '撤销',
  together: [
    {
      field: 'group',
      wrong: ({ kind, group }) => (kind === 'special' && group === null ? '专项工作站要选为谁服务。' : null),
    },
    {
      field: 'endedOn',
      wrong: ({ startedOn, endedOn }) =>
        startedOn !== null && endedOn !== null && endedOn < startedOn ? '停用日期不能早于启用日期。' : null,
    },
  ],
  counts: ({ name, kind, host, staffed, hasSign, grade, startedOn, endedOn, open }) => {
    // A village's liaison counts once, in its own register; one that is shut without a day is not counted as standing.
    if (kind === 'liaison' || (!open && endedOn === null)) return [];

    return [
      {
        ...{ 类: '机构', 名称: name, 种类: kind === 'special' ? '专项站' : '工作站', 依托: host },
        ...{ 专人: staffed, 标识牌: hasSign, 等级: grade, 启用日: startedOn, 停用日: endedOn },
      },
    ];
  },
  retention: { always: true },
  remembered: 'stations',
  kept: { collection: 'stations' },
});
