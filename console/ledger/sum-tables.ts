import { dueDay } from '../../domain/deadlines/count';
import { volunteerExit } from '../../domain/deadlines/limits';
import { usualCalendar } from '../../domain/deadlines/usual-calendar';
import { allowancesOf } from '../../domain/duty/allowances';
import { useOfBudget } from '../../domain/money/use-of-budget';
import { yuanText as yuan } from '../../domain/money/words';
import { stockOf } from '../../domain/outreach/stock';
import { ratesOf } from '../../domain/outreach/ticket-rates';
import { hoursOf } from '../../domain/people/volunteer-hours';
import { addMonths } from '../../domain/time/days';
import type { Day } from '../../domain/time/times';
import type { LedgerLine } from '../../contract/ledger';
import type { LineNames } from '../../domain/ledgers/kit/cell';

/** A table that is added up from the open lines of a register. */
export interface SumTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const amount = (value: unknown): number => (typeof value === 'number' ? value : 0);

function stock(lines: readonly LedgerLine[]): SumTable {
  const rows = stockOf(
    lines.map(({ values: { name, deed, copies } }) => ({
      name: word(name),
      deed: word(deed),
      copies: amount(copies),
    })),
  );

  return {
    headings: ['资料', '印制', '发放', '还剩'],
    rows: rows.map(({ name, printed, given, left }) => [name, `${printed}`, `${given}`, `${left}`]),
  };
}

function volunteerHours(lines: readonly LedgerLine[], names: LineNames, today: Day): SumTable {
  const rows = hoursOf(
    lines.map(({ values: { volunteer, doneOn, hours, people, absent } }) => ({
      ...{ volunteer: names['volunteers']?.[word(volunteer)] ?? '（已注销）', doneOn: word(doneOn) },
      ...{ hours: amount(hours), people: amount(people), absent: absent === '说好没来' },
    })),
    addMonths(today, -12),
  );

  return {
    headings: ['志愿者', '小时', '天数', '服务人次', '一年里说好没来'],
    rows: rows.map(({ volunteer, hours, days, people, absences, mayBeStruckOff }) => [
      ...[volunteer, `${hours}`, `${days}`, `${people}`],
      mayBeStruckOff ? `${absences}次，可以注销` : `${absences}次`,
    ]),
  };
}

function budget(lines: readonly LedgerLine[], _names: LineNames, today: Day): SumTable {
  const rows = useOfBudget(
    lines.map(({ values: { bookedOn, way, item, amount: sum } }) => ({
      ...{ year: word(bookedOn).slice(0, 4), way: word(way), item: word(item), amount: amount(sum) },
    })),
    today.slice(0, 4),
  );

  return {
    headings: ['科目', '预算', '需求', '收入', '支出', '执行率', '缺口'],
    rows: rows.map(({ item, budget: planned, need, income, spent, rate, gap }) => [
      ...[item, yuan(planned), yuan(need), yuan(income), yuan(spent)],
      ...[rate === null ? '没有预算' : `${rate.toFixed(2)}%`, yuan(gap)],
    ]),
  };
}

/** Papers drafted, by month and whoever drafted: what the subsidy for them is written down from. */
function drafted(lines: readonly LedgerLine[]): SumTable {
  const counts = new Map<string, number>();
  for (const { values } of lines) {
    const key = [word(values['doneOn']).slice(0, 7), word(values['by']), word(values['handler'])].join('|');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }

  return {
    headings: ['月份', '代书人', '身份', '件数'],
    rows: [...counts]
      .sort(([one], [other]) => other.localeCompare(one))
      .map(([key, count]) => [...key.split('|'), `${count}`]),
  };
}

/** Duty by month and person: what the allowance sheet is written from. */
function allowances(lines: readonly LedgerLine[]): SumTable {
  const rows = allowancesOf(
    lines.map(({ values: { who, firm, doneOn, shifts, people, allowance } }) => ({
      ...{ who: word(who), firm: word(firm), month: word(doneOn).slice(0, 7) },
      ...{ shifts: amount(shifts), people: amount(people), allowance: amount(allowance) },
    })),
  );

  return {
    headings: ['月份', '值班人', '单位', '班次', '接待人次', '补贴元'],
    rows: rows.map(({ month, who, firm, shifts, people, allowance }) => [
      ...[month, who, firm, `${shifts}`, `${people}`, yuan(allowance)],
    ]),
  };
}

/** The three rates that 12345 asks of the centre, for this year. */
function ticketRates(lines: readonly LedgerLine[], _names: LineNames, today: Day): SumTable {
  const rows = ratesOf(
    lines
      .filter(({ values }) => word(values['receivedOn']).startsWith(today.slice(0, 4)))
      .map(({ values: { takenOn, answeredOn, isContent } }) => ({
        ...{ taken: word(takenOn) !== '', answered: word(answeredOn) !== '', content: isContent === true },
      })),
  );

  return {
    headings: ['哪一率', '件数', '比率'],
    rows: rows.map(({ name, part, whole, rate }) => [
      name,
      `${part}／${whole}`,
      rate === null ? '还没有' : `${rate.toFixed(2)}%`,
    ]),
  };
}

/** 志愿服务记录与证明出具办法-19: within fifteen working days. */
const settledBy = (asked: Day): Day => dueDay(asked, volunteerExit, usualCalendar)?.day ?? '';

/** Volunteers who asked to leave, with the last day on which that is to be settled. */
function leaving(lines: readonly LedgerLine[], _names: LineNames, today: Day): SumTable {
  const rows = lines.flatMap(({ values: { name, askedToLeaveOn, endedOn } }) =>
    word(askedToLeaveOn) === '' || word(endedOn) !== ''
      ? []
      : [[word(name), word(askedToLeaveOn), settledBy(word(askedToLeaveOn))] as const],
  );

  return {
    headings: ['志愿者', '哪天申请退出', '哪天前办完', '过期没有'],
    rows: rows.map(([name, asked, by]) => [name, asked, by, today > by ? '过期了' : '没有']),
  };
}

/** What is added up above a register, by its name. */
export const sumTables: Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly table: (lines: readonly LedgerLine[], names: LineNames, today: Day) => SumTable;
    }
  >
> = {
  materials_given: { title: '每种还剩多少', table: stock },
  volunteer_service: { title: '每位志愿者多少小时', table: volunteerHours },
  draftings: { title: '每月每人写了几件（登记服务补贴用）', table: drafted },
  duty_done: { title: '每月每人值了几班、补贴多少', table: allowances },
  hotline_tickets: { title: '今年的签收率、答复率、满意率', table: ticketRates },
  volunteers: { title: '谁要退出，哪天前办完', table: leaving },
  money: { title: '今年预算用了多少', table: budget },
};
