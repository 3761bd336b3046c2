import type { Centre, Station } from '../../cloudfunctions/platform/documents';
import type { StationGroup } from '../../domain/vocabulary/stations';
import { defaultRules } from '../../domain/deadlines/centre-rules';
import { duty } from './published';

/** Templates as an account would have them, each with two keywords at least. */
export const templates: Centre['texts']['templates'] = [
  {
    ...{ id: 'sample_submitted', moments: ['submitted'] },
    keywords: { thing1: 'message', phrase2: 'state', time3: 'day' },
  },
  {
    ...{ id: 'sample_supplement', moments: ['supplementAsked'] },
    keywords: { thing1: 'message', phrase2: 'state' },
  },
  {
    ...{ id: 'sample_decided', moments: ['granted', 'refused'] },
    keywords: { thing1: 'message', phrase2: 'state', time3: 'day' },
  },
  {
    ...{ id: 'sample_assigned', moments: ['assigned'] },
    keywords: { thing1: 'message', phrase2: 'state' },
  },
  {
    ...{ id: 'sample_reminder', moments: ['handlerReminded'] },
    keywords: { thing1: 'message', phrase2: 'state', time3: 'day' },
  },
];

/** The same as the account has them: which keywords each must be sent with. */
export const templateKeywords: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  templates.map(({ id, keywords }) => [id, Object.keys(keywords)]),
);

/** The invented centre of the sample world. No such county, phone or address exists. */
export const centre: Centre = {
  _id: 'c000000000000001',
  name: '青禾县法律援助中心',
  shortName: '青',
  phone: '0999-1234800',
  address: '青禾县禾苗路8号一楼大厅',
  hours: '周一到周五 9:00–12:00，14:00–17:30',
  place: { latitude: 30.0001, longitude: 110.0001 },
  packId: 'national',
  bureau: '青禾县司法局',
  bureauAddress: '青禾县禾苗路6号三楼',
  // The past of the sample is played without waiting; `seed-sample.ts` gives the centre its minutes in the end.
  rules: { ...defaultRules, supplementDays: 10, holdMinutes: 0 },
  subsidyTables: [
    {
      ...{ name: '青禾县2024年', from: '2024-01-01', to: null, eachFurtherPerson: 200, most: 5000 },
      items: {
        ...{ 侦查: 800, 审查起诉: 1000, 审判: 1500, 民事: 1500, 行政: 1500, 仲裁: 1200, 非诉: 300 },
        ...{ 代书: 100, 值班: 200 },
      },
      ...{ away: { 其他市: 500, 外省: 1000 }, hard: 1000, grades: {}, endedEarly: 0.5 },
    },
  ],
  version: 0,
  access: '门口有坡道，可约手语翻译',
  ownChoice: true,
  safePlaces: [
    '青禾县妇女庇护所（县救助站二楼，全天） 0999-1234860',
    '城关派出所（禾苗路20号，全天） 0999-1234861',
  ],
  promises: ['当天来，当天有人接待。', '农民工讨薪，当天受理。'],
  years: [],
  packs: [
    {
      from: '2026-01-01',
      packId: 'national',
      switches: {
        nearestCentre: 'none',
        migrantKinExempt: false,
        committeeMayApply: [],
        standardAmount: { value: 2500, source: '演示中心自己编的数字', verified: true },
        greenStandard: null,
      },
      note: '演示',
    },
  ],
  duty,
  publications: [],
  texts: { reasons: [], supplements: {}, quickReplies: [], messages: {}, neutral: null, templates },
};

/** A place of the sample: its name, how far north and east of the centre in degrees, and whom it is there for. */
type Place = readonly [name: string, north: number, east: number, group?: StationGroup];

const places: readonly Place[] = [
  ['柳溪镇', 0.082, 0.041],
  ['桑园镇', -0.063, 0.094],
  ['石桥乡', 0.017, -0.151],
  ['东坪乡', -0.128, -0.036],
  ['人力资源市场', 0.004, 0.006, 'migrant_workers'],
  ['县看守所', -0.021, 0.019, 'detained'],
  ['县总工会', 0.003, -0.005, 'workers'],
  ['县残联', -0.006, 0.002, 'disabled'],
  ['县妇联', 0.002, 0.001, 'women'],
];

const middle = { latitude: 30.0001, longitude: 110.0001 };
const degrees = (value: number): number => Number(value.toFixed(4));

/** Stations in the townships and special ones beside. */
export const stations: readonly Station[] = places.map(([name, north, east, group], at) => ({
  _id: `5a0000000000000${at + 1}`,
  centreId: centre._id,
  name: `${name}法律援助工作站`,
  phone: `0999-12348${String(at + 1).padStart(2, '0')}`,
  address: group ? `青禾县${name.replace(/^县/, '')}一楼` : `青禾县${name}便民服务中心`,
  hours: '周一到周五 9:00–12:00，14:00–17:00',
  version: 0,
  kind: group ? 'special' : 'station',
  group: group ?? null,
  access: group === 'detained' ? '' : '一楼，门口有坡道',
  place: { latitude: degrees(middle.latitude + north), longitude: degrees(middle.longitude + east) },
  open: true,
}));
