import type { ProviderKind } from '../../assignment/provider';
import type { Case } from '../../case/case';
import { isEarlyHelp } from '../../case/early-help';
import { closingKind } from '../../closing/closing-kind';
import { categories } from '../../vocabulary/matters/case-kinds';
import { matterOf } from '../../vocabulary/matters/matters';
import { stages } from '../../vocabulary/matters/stages';
import type { LedgerRecord } from '../lines/ledger-record';
import { stoppedDays } from '../../deadlines/clocks/waits';
import { fundingSources } from '../../vocabulary/handling/funding-sources';
import { noticeObject, partyOf } from './criminal-cells';
import { daysOfCase } from './days';
import { countedMembers, groupsOf } from './groups';
import {
  entranceWords,
  handlerWords,
  organWords,
  refusalWords,
  resultWords,
  settledBy,
  wayWords,
} from './words';

/** What the registers know and a case does not. */
export interface Registers {
  readonly stationName: (id: string) => string | undefined;
  readonly handlerKind: (lawyerId: string) => ProviderKind | undefined;
}

type Cells = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

function sourceOf({ intake }: Case): string {
  if (intake.notice) return organWords[intake.notice.organKind];

  return intake.custody ? '监管场所' : '当事人申请';
}

function closingCells(c: Case): Cells {
  const { closing, termination } = c.closing,
    { notice } = c.intake;
  if (!closing) return { 结果: termination ? '终止' : undefined };
  const isCriminal = closingKind(c) === 'criminal';
  const represents = notice?.kind === 'minor_victim' || notice?.kind === 'compulsory_treatment';
  const result = closing.result === 'settled' ? settledBy[closing.way] : undefined;

  return {
    方式: isCriminal ? (represents ? '代理' : '辩护') : wayWords[closing.way],
    结果: result ?? resultWords[closing.result],
    挽回: closing.recovered ?? undefined,
    其中讨薪: closing.wages ?? undefined,
  };
}

/** Who handles it, for its line and for what is paid for it. */
export function handlerCells({ assignment }: Case, { handlerKind }: Registers): Cells {
  const last =
    assignment.assignments.findLast(({ endedAt }) => endedAt === null) ?? assignment.assignments.at(-1);
  const kind = last?.lawyerId ? handlerKind(last.lawyerId) : undefined;

  return { 承办: kind && handlerWords[kind], 承办单位: last?.firmName };
}

function stageOf(c: Case): string | undefined {
  return c.facts.stage ? stages[c.facts.stage].staff : c.intake.notice?.stage;
}

const sources = { ...fundingSources, foundation: '基金会' } as const;

function reviewCells(c: Case): Cells {
  const { objection } = c.review;

  return {
    停表天数: stoppedDays(c) || undefined,
    异议结果: objection
      ? objection.result === 'ordered'
        ? '责令改正'
        : objection.result === 'upheld'
          ? '维持'
          : '在办'
      : undefined,
    标的额: c.dispute.amountPer ? undefined : c.dispute.amount,
    资金: c.closing.subsidy ? sources[c.closing.subsidy.source] : undefined,
  };
}

/** Several people with a sum of their own each can be told apart; heirs of one cannot (law-back-half §F.4). */
function hasDivisibleClaims(c: Case): boolean {
  return countedMembers(c).some(({ amount }) => amount > 0);
}

/** A case as a line of the ledger; `null` while nobody has handed it in. */
export function caseLine(c: Case, registers: Registers): LedgerRecord | null {
  const days = daysOfCase(c);
  const day = days.申请日 ?? days.通知日;
  if (day === undefined) return null;
  const groups = groupsOf(c, day);
  const ground = c.review.decision.outcome?.ground;
  const cells: Cells = {
    ...days,
    编号: c.receiptNo ?? undefined,
    类别: categories[closingKind(c)],
    事项: matterOf(c.dispute.matter)?.label,
    人数: 1 + countedMembers(c).length,
    诉求可分: hasDivisibleClaims(c),
    入口: c.stationId === null ? entranceWords[c.entrance] : entranceWords.station,
    站点: c.stationId === null ? undefined : (registers.stationName(c.stationId) ?? c.stationId),
    来源: sourceOf(c),
    途径: c.route === 'notified' ? '通知' : '申请',
    阶段: stageOf(c),
    通知对象: noticeObject(c),
    诉讼地位: closingKind(c) === 'criminal' ? partyOf(c) : undefined,
    不予原因: ground ? (refusalWords[ground] ?? '其他') : undefined,
    标签: Object.keys(groups),
    绿色通道: c.assessment?.greenChannel === true,
    提前介入: isEarlyHelp(c),
    集体: c.members.length > 0,
    ...reviewCells(c),
    ...closingCells(c),
    ...handlerCells(c, registers),
  };
  const filled = Object.entries(cells).filter(([, value]) => value !== undefined && value !== '');

  return { sheet: '案件', cells: Object.fromEntries(filled) as LedgerRecord['cells'], groups };
}
