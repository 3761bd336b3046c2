import type { Board, CitizenCase, HomeAnswer, StationCard } from '../lib/domain';

/** An answer of the office that went well. */
export const ok = (data: unknown): object => ({ ok: true, data });

/** A refusal with its sentence. */
export const refusal = (code: string, message: string): object => ({ ok: false, error: { code, message } });

function station(name: string, latitude: number, group: StationCard['group']): StationCard {
  return {
    id: name,
    name: `${name}法律援助工作站`,
    phone: '0555-1234568',
    address: `青禾县${name}`,
    hours: '周一到周五',
    kind: group ? 'special' : 'station',
    group,
    access: '一楼',
    place: { latitude, longitude: 110 },
  };
}

/** Nobody has entered where this one is. */
const farAway: StationCard = { ...station('东坪乡', 0, null), access: '', place: null };

/** What the first page is told, in the sample world. */
export const sampleHome: HomeAnswer = {
  centre: {
    id: 'qinghe',
    name: '青禾县法律援助中心',
    phone: '0555-1234567',
    address: '青禾县和平路8号',
    hours: '周一到周五',
    place: { latitude: 30, longitude: 110 },
    access: '门口有坡道',
    safePlaces: ['青禾县庇护所（县救助站二楼） 0555-1234599'],
    promises: ['当天来，当天有人接待。'],
    ownChoice: true,
    stations: [station('柳溪镇', 30.09, null), station('县残联', 30.01, 'disabled'), farAway],
    duty: [
      {
        on: '2020-01-06',
        shifts: [{ kind: 'lawyer', who: '老沈', hours: '9:00–12:00', where: '中心大厅' }],
      },
      {
        on: '2099-01-05',
        shifts: [{ kind: 'lawyer', who: '沈正', hours: '9:00–12:00', where: '中心大厅' }],
      },
    ],
  },
  cases: [],
  uploadTo: 'incoming/sample/',
  templates: {},
  demo: true,
};

/** What a centre says of a year in which it helped too few to say. */
export const noBoard: Board = { from: '2025-11-01', to: '2026-10-31', lines: [] };

/** An office that knows one case: every action about it answers with it. */
export function officeWith(found: CitizenCase): (data: { action: string }) => object {
  const other: Readonly<Record<string, object>> = {
    home: sampleHome,
    board: noBoard,
    myCases: { cases: [found] },
  };

  return ({ action }) => ok(other[action] ?? found);
}

const at = '2026-11-20T02:00:00.000Z';

/** An invented case that waits for papers. */
export const sampleCase: CitizenCase = {
  caseId: 'aaaaaaaaaaaaaaaa',
  receiptNo: '261120-5491-0178-3',
  state: 'SUPPLEMENT',
  stateLabel: '需要补材料',
  matter: 'wages',
  matterLabel: '老板拖欠工资',
  startedAt: at,
  submittedAt: at,
  whoseTurn: '等您补材料',
  dueOn: '2026-12-05',
  version: 3,
  greenChannel: true,
  applicantName: '赵大山',
  opponent: '青禾县兴旺建筑队',
  amount: 12300,
  clocks: [
    {
      name: 'review',
      label: '审查',
      sentence: '补好材料再接着算。',
      dueOn: null,
      daysLeft: 5,
      paused: true,
      level: 'ok',
    },
  ],
  timeline: [{ no: 1, at, sentence: '您交了申请。' }],
  materials: [],
  papers: [
    {
      id: 'bbbbbbbbbbbbbbbb',
      code: 'FZ-006',
      title: '补充材料（说明）通知书',
      plain: '补材料通知',
      number: '第3号',
      issuedAt: at,
      voided: false,
    },
  ],
  supplement: {
    askedAt: at,
    dueOn: '2026-12-05',
    items: [{ code: 'identity_paper', sentence: '还缺：身份证。', supplied: false, explanation: null }],
    suppliedAt: null,
  },
  decision: null,
  lawyer: null,
  voices: [],
  wishes: [],
  can: ['withdraw', 'complain', 'addMaterial'],
  draft: null,
};
