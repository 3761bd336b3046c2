import { addDays } from '../time/days';
import type { Day } from '../time/times';
import type { LedgerSheet } from './lines/ledger-headings';
import type { LedgerRecord } from './lines/ledger-record';
import { dayIn } from './lines/records';

/** A day on which a line counts; of what only stands for a time, the day on which it begins and the one on which it ends. */
export interface Dated {
  readonly day: Day;
  readonly sign: 1 | -1;
}

/** One kind of thing that happens, by the day that counts for it (law-back-half §F.4). */
interface Flow {
  readonly sheet: LedgerSheet;
  readonly days: (line: LedgerRecord) => readonly Dated[];
}

/** Whatever was there before anybody wrote down since when. */
const always: Day = '1900-01-01';

function first(line: LedgerRecord, keys: readonly string[]): Day | null {
  for (const key of keys) {
    const day = dayIn(line, key);
    if (day !== null) return day;
  }

  return null;
}

/** Counts once, on the first of the days that is filled in. */
function once(sheet: LedgerSheet, ...keys: readonly string[]): Flow {
  return {
    sheet,
    days: (line) => {
      const day = first(line, keys);

      return day === null ? [] : [{ day, sign: 1 }];
    },
  };
}

const endings = ['结案日', '终止日', '不予日', '撤回日', '转出日'] as const;

/** Under way from the first of the days on, until the case is ended in one way or another. */
function underWay(...keys: readonly string[]): Flow {
  return {
    sheet: '案件',
    days: (line) => {
      const begun = first(line, keys);
      if (begun === null) return [];
      const ended = endings
        .map((key) => dayIn(line, key))
        .filter((day) => day !== null)
        .sort()[0];
      if (ended === undefined) return [{ day: begun, sign: 1 }];

      return [
        { day: begun, sign: 1 },
        { day: ended < begun ? begun : ended, sign: -1 },
      ];
    },
  };
}

/** Places close on the day that is written; people are there for the whole of their last day. */
function standing(sheet: LedgerSheet, from: string, to: string, isLastDayIn: boolean): Flow {
  return {
    sheet,
    days: (line) => {
      const day = dayIn(line, from) ?? always;
      const ended = dayIn(line, to);
      if (ended === null) return [{ day, sign: 1 }];

      return [
        { day, sign: 1 },
        { day: isLastDayIn ? addDays(ended, 1) : ended, sign: -1 },
      ];
    },
  };
}

/** The decision that stands: a grant that was taken back, or was followed by a refusal, is none, and the other way round. */
function decision(key: '批准日' | '不予日', ...others: readonly string[]): Flow {
  return {
    sheet: '案件',
    days: (line) => {
      const decided = dayIn(line, key);
      const other = dayIn(line, key === '批准日' ? '不予日' : '批准日');
      const revoked = dayIn(line, '撤销日');
      const isOver =
        (other !== null && decided !== null && other > decided) ||
        (revoked !== null && decided !== null && revoked >= decided);
      const day = isOver ? null : (decided ?? first(line, others));

      return day === null ? [] : [{ day, sign: 1 }];
    },
  };
}

/** The lines of one category alone: what only they are told apart by burdens no other. */
function only(category: string, flow: Flow): Flow {
  return { ...flow, days: (line) => (line.cells['类别'] === category ? flow.days(line) : []) };
}

/** Every flow that figures count. Sheets with one day a line are flows by their own name. */
export const flows = {
  applied: once('案件', '申请日', '受理日'),
  accepted: once('案件', '受理日', '通知日'),
  granted: decision('批准日', '通知日'),
  criminalApplied: only('刑事', once('案件', '申请日', '受理日')),
  criminalGranted: only('刑事', decision('批准日', '通知日')),
  refused: decision('不予日'),
  decided: {
    sheet: '案件',
    days: (line) => {
      const last = [dayIn(line, '批准日'), dayIn(line, '不予日')]
        .filter((day) => day !== null)
        .sort()
        .at(-1);

      return last === undefined ? [] : [{ day: last, sign: 1 }];
    },
  },
  objected: once('案件', '异议日'),
  assigned: once('案件', '指派日'),
  closed: once('案件', '结案日'),
  archived: once('案件', '归档日'),
  terminated: once('案件', '终止日'),
  withdrawn: once('案件', '撤回日'),
  referred: once('案件', '转出日'),
  acceptedUnderWay: underWay('受理日', '通知日', '批准日'),
  grantedUnderWay: underWay('批准日', '通知日'),
  advice: once('咨询', '日期'),
  drafting: once('代书', '日期'),
  dutyHelp: once('法律帮助', '日期'),
  activities: once('活动', '日期'),
  leaflets: once('资料', '日期'),
  publicity: once('宣传', '日期'),
  training: once('培训', '日期'),
  tests: once('考试', '日期'),
  duty: once('值班', '日期'),
  petitionVisits: once('接访', '日期'),
  places: standing('机构', '启用日', '停用日', false),
  people: standing('人员', '起', '止', true),
  payments: once('补贴', '日期'),
  funds: once('经费', '日期'),
  fileReviews: once('评查', '日期'),
  followUps: once('回访', '日期'),
  hearingVisits: once('旁听', '日期'),
  organOpinions: once('回函', '日期'),
  opinionLetters: once('征询', '日期'),
  complaints: once('投诉', '日期'),
  tickets: once('工单', '收到日'),
  research: once('调研', '日期'),
  meetings: once('会议', '日期'),
  inspections: once('检查', '日期'),
  honours: once('荣誉', '日期'),
  referrals: once('转介', '日期'),
  opinions: once('意见', '日期'),
  surveys: once('调查', '日期'),
  conduct: once('考核', '日期'),
  villages: standing('村居', '列入日', '撤并日', false),
} as const satisfies Record<string, Flow>;

export type FlowName = keyof typeof flows;

export const flowNames = Object.keys(flows) as readonly FlowName[];
