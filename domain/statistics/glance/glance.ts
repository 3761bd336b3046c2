import type { DeskLine } from '../../case/case';
import { clockLabels } from '../../deadlines/clock-words';
import { waitsForText } from '../../procedure/turn/turn-words';
import { daysBetween } from '../../time/days';
import { dayOf } from '../../time/times';
import type { Day, Instant } from '../../time/times';

/** An open case, as its line says. */
export interface OpenLine {
  readonly caseId: string;
  readonly receiptNo: string | null;
  readonly desk: Pick<DeskLine, 'dueOn' | 'turn' | 'lawyerId' | 'work' | 'maskedName'>;
}

/** Names by id. */
type Names = Readonly<Record<string, string>>;

export interface Waiting {
  readonly who: string;
  readonly cases: number;
}

/** What is over its day: whom it waits for, and for what. */
export interface Overdue extends Waiting {
  readonly what: string;
  /** The longest of them, in days. */
  readonly longest: number;
  readonly caseIds: readonly string[];
}

export interface HearingAhead {
  readonly at: Instant;
  readonly caseId: string;
  readonly receiptNo: string | null;
  readonly name: string;
  readonly lawyer: string;
}

export interface Silent extends Waiting {
  readonly longest: number;
  readonly caseIds: readonly string[];
}

/** What a director looks at first. */
export interface CasesAtAGlance {
  readonly waiting: readonly Waiting[];
  readonly overdue: readonly Overdue[];
  readonly hearings: readonly HearingAhead[];
  readonly silent: readonly Silent[];
}

/** A lawyer of whom nothing was heard for so many days is silent. */
export const silentAfter = 30;
const hearingsWithin = 14;
const mostIds = 20;

function grouped<Line>(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);

  return groups;
}

function most<One extends Waiting>(all: readonly One[]): readonly One[] {
  return [...all].sort((a, b) => b.cases - a.cases || (a.who < b.who ? -1 : 1));
}

function overdueOf(lines: readonly OpenLine[], today: Day, staff: Names): readonly Overdue[] {
  const late = lines.filter(({ desk: { dueOn } }) => dueOn !== null && dueOn < today);
  const groups = grouped(late, ({ desk: { turn } }) =>
    JSON.stringify([
      waitsForText(turn, staff) || '没有等谁',
      turn?.clock ? clockLabels[turn.clock] : '其他期限',
    ]),
  );

  return most(
    [...groups].map(([key, own]) => {
      const [who = '', what = ''] = JSON.parse(key) as string[];
      const days = own.map(({ desk }) => daysBetween(desk.dueOn ?? today, today));

      return {
        who,
        what,
        cases: own.length,
        longest: Math.max(...days),
        caseIds: own.slice(0, mostIds).map((one) => one.caseId),
      };
    }),
  );
}

function hearingsOf(lines: readonly OpenLine[], now: Instant, lawyers: Names): readonly HearingAhead[] {
  const ahead = lines.flatMap(({ caseId, receiptNo, desk }) =>
    (desk.work?.hearings ?? []).map((at) => ({
      ...{ at, caseId, receiptNo, name: desk.maskedName },
      lawyer: lawyers[desk.lawyerId ?? ''] ?? '',
    })),
  );

  return ahead
    .filter(({ at }) => at >= now && daysBetween(dayOf(now), dayOf(at)) <= hearingsWithin)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

function silentOf(lines: readonly OpenLine[], today: Day, lawyers: Names): readonly Silent[] {
  const quiet = lines.flatMap((line) => {
    const { lawyerId, work } = line.desk;
    const days = work?.lastOn ? daysBetween(work.lastOn, today) : 0;

    return lawyerId && days > silentAfter ? [{ line, lawyerId, days }] : [];
  });

  return most(
    [...grouped(quiet, ({ lawyerId }) => lawyerId)].map(([id, own]) => ({
      ...{ who: lawyers[id] ?? '名册上没有的人', cases: own.length },
      longest: Math.max(...own.map(({ days }) => days)),
      caseIds: own.slice(0, mostIds).map(({ line }) => line.caseId),
    })),
  );
}

/** Whose turn it is, what is over its day and why, hearings of two weeks, lawyers of whom nothing is heard. */
export function glance(
  lines: readonly OpenLine[],
  now: Instant,
  { staff, lawyers }: { readonly staff: Names; readonly lawyers: Names },
): CasesAtAGlance {
  const today = dayOf(now);
  const waiting = grouped(lines, ({ desk: { turn } }) => waitsForText(turn, staff) || '没有等谁');

  return {
    waiting: most([...waiting].map(([who, own]) => ({ who, cases: own.length }))),
    overdue: overdueOf(lines, today, staff),
    hearings: hearingsOf(lines, now, lawyers),
    silent: silentOf(lines, today, lawyers),
  };
}
