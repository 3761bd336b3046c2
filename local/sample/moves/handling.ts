import { byStaff, type Move } from '../sample-case';
import { dayAfter, momentAfter } from '../times';

/** The claim is in, and the hearing is so many days ahead. */
const noteHearing = (days: number): Move =>
  byStaff('zhouhang', 'noteProgress', (_one, at) => ({
    act: 'paper',
    happenedOn: dayAfter(at, 0),
    text: '仲裁申请书交上去了，仲裁委收下了。',
    minutes: 180,
    hearingAt: momentAfter(at, days),
    hearingPlace: '青禾县劳动人事争议仲裁委员会第二仲裁庭',
  }));

/** An archivist passes a dossier with these points, and what is said of it. */
const pass = (points: object, comment: string): Move =>
  byStaff('sunyue', 'passDossier', () => ({
    ...{ volumes: 1, shelf: '3柜2层', retentionYears: 30, secret: false },
    check: { points, vetoes: [], comment },
  }));

/** What the lawyer does, as the window writes it down for them. */
export const handlingMoves = {
  noteMeeting: byStaff('lijing', 'noteProgress', (_one, at) => ({
    act: 'meeting',
    happenedOn: dayAfter(at, 0),
    text: '见了面，把事情经过问清楚了，说好先去劳动仲裁。请把工资条和打卡记录带来。',
    minutes: 90,
  })),
  noteHearing: noteHearing(24),
  noteHearingSoon: noteHearing(12),
  report: byStaff('wumei', 'reportMatter', (_one, at) => ({
    matter: 'group',
    happenedOn: dayAfter(at, 0),
    text: '同一工地还有二十多人没有拿到工钱，准备一起来申请。',
  })),
  noteAward: byStaff('lijing', 'noteProgress', (_one, at) => ({
    act: 'judgment',
    happenedOn: dayAfter(at, 0),
    text: '裁决书收到了，公司要在十五天里付清。已经告诉本人。',
  })),
  close: byStaff('lijing', 'close', (_one, at) => ({
    closedOn: dayAfter(at, 0),
    ...{ way: 'award', result: 'won', recovered: 18600, wages: 18600 },
    document: '青劳人仲案〔2026〕31号裁决书',
    summary:
      '接受指派后约见受援人，整理工资条和打卡记录，代写仲裁申请书并出庭。仲裁委采纳了主要意见，公司已经付清。',
  })),
  submitDossier: byStaff('lijing', 'submitDossier', () => ({
    items: [
      ...['meeting', 'tellings', 'arbitration_claim', 'evidence', 'hearing'].map((code) => ({
        ...{ code, pages: 5, copy: false },
      })),
      { code: 'award', pages: 6, copy: true },
    ],
  })),
  submitEndedDossier: byStaff('wumei', 'submitDossier', () => ({
    items: [{ code: 'meeting', pages: 3, copy: false }],
  })),
  returnDossier: byStaff('sunyue', 'returnDossier', () => ({
    gaps: ['会见笔录第2页没有签名', '证据没有编页码'],
  })),
  passDossier: pass(
    { complete: 28, order: 14, signed: 19, records: 17, result: 14 },
    '会见笔录第2页的签名补了。',
  ),
  passWeakDossier: pass(
    { complete: 24, order: 10, signed: 18, records: 12, result: 13 },
    '页码重编过；一个月没有通报记录，请以后当天记。',
  ),
} satisfies Record<string, Move>;
