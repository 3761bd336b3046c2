import type { CitizenCase } from '../lib/domain';

/** An answer of the office that went well. */
export const ok = (data: unknown): object => ({ ok: true, data });

/** A refusal with its sentence. */
export const refusal = (code: string, message: string): object => ({ ok: false, error: { code, message } });

/** What the first page is told, in the sample world. */
const home = {
  centre: {
    id: 'qinghe',
    name: '青禾县法律援助中心',
    phone: '0555-1234567',
    address: '青禾县和平路8号',
    hours: '周一到周五',
    place: null,
    stations: [],
  },
  cases: [],
  uploadTo: 'incoming/sample/',
  templates: {},
  demo: true,
};

/** An office that knows one case: every action about it answers with it. */
export function officeWith(found: CitizenCase): (data: { action: string }) => object {
  return ({ action }) => ok(action === 'home' ? home : action === 'myCases' ? { cases: [found] } : found);
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
  can: ['withdraw', 'complain', 'addMaterial'],
  draft: null,
};
