import type { Day } from '../../time/times';
import { blank, facts, table, type Block } from '../blocks';
import type { PaperKind, PaperWords } from '../paper-kind';
import { paperDay } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-029': true;
  }
}

/** One half-day of duty as it happened. */
export interface DutyLine {
  readonly on: Day;
  /** 上午, 下午 or the hours. */
  readonly hours: string;
  readonly lawyer: string;
  readonly persons: number;
  /** 咨询3、程序建议1 */
  readonly kinds: string;
  /** 认罪认罚 witnessed. */
  readonly witnessed: number;
  /** Applications for aid passed on to the centre. */
  readonly passedOn: number;
}

/** The duty of one place in one stretch of days. */
export interface DutyLedgerSaid {
  readonly place: string;
  readonly from: Day;
  readonly to: Day;
  readonly lines: readonly DutyLine[];
}

/** FZ-029: who sat on duty, and for how many people (法-30). */
export const kind: PaperKind<'FZ-029'> = {
  code: 'FZ-029',
  title: '值班工作台账',
  word: null,
  sheet: true,
  neverAlone: true,
};

export const words: PaperWords = { plain: '值班台账', when: '从值班登记里按月打印。' };

export function write({ place, from, to, lines }: DutyLedgerSaid): readonly Block[] {
  const sum = (of: (one: DutyLine) => number) => String(lines.reduce((all, one) => all + of(one), 0));

  return [
    facts(['值班地点', place], ['起止日期', `${paperDay(from)}至${paperDay(to)}`]),
    table(
      `值班情况（${lines.length}班）`,
      ['日期', '帮助内容', '时间', '值班律师', '人数', '认罪认罚', '转申请'],
      [
        ...lines.map((one) => [
          paperDay(one.on).replace(/^\d+年/, ''),
          one.kinds,
          one.hours,
          one.lawyer,
          String(one.persons),
          String(one.witnessed),
          String(one.passedOn),
        ]),
        [
          '合计',
          '',
          '',
          '',
          sum((one) => one.persons),
          sum((one) => one.witnessed),
          sum((one) => one.passedOn),
        ],
      ],
    ),
    blank('填表人签名、日期'),
  ];
}
