import type { Day } from '../../time/times';
import { blank, byHand, facts, paragraph, type Block } from '../blocks';
import type { PaperKind, PaperWords } from '../paper-kind';
import { paperDay } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'DS-001': true;
  }
}

/** What the register keeps of a paper that was drafted for somebody. */
export interface DraftingSaid {
  readonly asker: string;
  readonly phone: string;
  readonly groups: readonly string[];
  readonly kind: string;
  readonly topic: string;
  readonly court: string;
  readonly facts: string;
  readonly by: string;
  readonly unit: string;
  readonly doneOn: Day;
  readonly handedOn: Day | null;
  readonly advised: boolean;
}

/** 代书 is a service of its own (法-22); the ministry has no form for it. Printed from the register. */
export const kind: PaperKind<'DS-001'> = {
  code: 'DS-001',
  title: '代拟法律文书登记表',
  word: null,
  sheet: true,
  neverAlone: true,
};

export const words: PaperWords = { plain: '代书登记表', when: '从代书登记里打印。' };

export function write(said: DraftingSaid): readonly Block[] {
  const { asker, phone, groups, kind: paper, topic, court, facts: told, by, unit, doneOn } = said;

  return [
    facts(
      ['当事人', asker],
      ['电话', byHand(phone)],
      ['人群类别', byHand(groups.join('、'))],
      ['文书种类', paper],
      ['什么事', topic],
      ['交到哪里', byHand(court)],
      ['事情和要求', told],
      ['代书人', [by, unit].filter(Boolean).join('，')],
      ['写好的日期', paperDay(doneOn)],
      ['交给本人的日期', said.handedOn === null ? byHand('') : paperDay(said.handedOn)],
      ['建议申请援助', said.advised ? '■ 建议　□ 不需要' : '□ 建议　■ 不需要'],
    ),
    blank('代书人签名、日期'),
    paragraph('当事人：文书已经收到，内容我看过（听过），没有交钱。'),
    blank('当事人签名、日期'),
  ];
}
