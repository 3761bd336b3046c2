import type { Centre, Station } from '../../cloudfunctions/platform/documents';
import type { StationGroup } from '../../domain/vocabulary/stations';
import { defaultRules } from '../../domain/deadlines/centre-rules';

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
  rules: { ...defaultRules, supplementDays: 10 },
  templates: {
    submitted: 'sample_submitted',
    supplementAsked: 'sample_supplement',
    granted: 'sample_decided',
    refused: 'sample_decided',
    assigned: 'sample_assigned',
  },
  version: 0,
  access: '门口有坡道，可约手语翻译',
  ownChoice: true,
  promises: ['当天来，当天有人接待。', '农民工讨薪，当天受理。'],
  years: [],
  packs: [],
  texts: { reasons: [], supplements: {}, quickReplies: [], messages: {}, neutral: null },
};

const stationNames = ['柳溪镇', '桑园镇', '石桥乡', '东坪乡', '人力资源市场', '县看守所'];
/** Special stations, by name; the others serve everyone of their township. */
const groupOf: Readonly<Record<string, StationGroup>> = {
  人力资源市场: 'migrant_workers',
  县看守所: 'detained',
};

/** Stations in the townships and two special ones. */
export const stations: readonly Station[] = stationNames.map((name, place) => ({
  _id: `5a0000000000000${place + 1}`,
  centreId: centre._id,
  name: `${name}法律援助工作站`,
  phone: `0999-12348${String(place + 1).padStart(2, '0')}`,
  address: `青禾县${name}便民服务中心`,
  hours: '周一到周五 9:00–12:00，14:00–17:00',
  version: 0,
  kind: groupOf[name] ? 'special' : 'station',
  group: groupOf[name] ?? null,
  access: '一楼，门口有坡道',
  place: null,
  open: true,
}));
