import { byStaff, type Move } from '../sample-case';
import { dayAfter, momentAfter } from '../times';

/** What the lawyer does, as the window writes it down for them. */
export const handlingMoves = {
  noteMeeting: byStaff('lijing', 'noteProgress', (_one, at) => ({
    act: 'meeting',
    happenedOn: dayAfter(at, 0),
    text: '见了面，把事情经过问清楚了，说好先去劳动仲裁。请把工资条和打卡记录带来。',
    minutes: 90,
  })),
  noteHearing: byStaff('zhouhang', 'noteProgress', (_one, at) => ({
    act: 'paper',
    happenedOn: dayAfter(at, 0),
    text: '仲裁申请书交上去了，仲裁委收下了。',
    minutes: 180,
    hearingAt: momentAfter(at, 24),
    hearingPlace: '青禾县劳动人事争议仲裁委员会第二仲裁庭',
  })),
  report: byStaff('wumei', 'reportMatter', (_one, at) => ({
    matter: 'group',
    happenedOn: dayAfter(at, 0),
    text: '同一工地还有二十多人没有拿到工钱，准备一起来申请。',
  })),
} satisfies Record<string, Move>;
