import type { Day } from '../../time/times';
import { blank, byHand, facts, paragraph, type Block } from '../blocks';
import { boxes, helpKinds, type HelpedPerson, type HelpKind } from '../shared/help-said';
import { helpedPersonRows } from '../shared/helped-person';
import type { PaperKind, PaperWords } from '../paper-kind';
import { paperDay } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-023': true;
  }
}

/** What somebody without a defender asks of a duty lawyer. */
export interface HelpRequestSaid extends HelpedPerson {
  readonly stage: string;
  readonly wants: readonly HelpKind[];
  readonly reason: string;
  readonly askedOn: Day | null;
}

/** FZ-023: a suspect or accused asks for a duty lawyer (法-14, 法-30). */
export const kind: PaperKind<'FZ-023'> = {
  code: 'FZ-023',
  title: '法律帮助申请表',
  word: null,
  sheet: true,
  neverAlone: true,
};

export const words: PaperWords = { plain: '法律帮助申请', when: '从值班登记里打印。' };

export function write(said: HelpRequestSaid): readonly Block[] {
  return [
    helpedPersonRows(said, said.stage),
    facts(
      ['申请的帮助', boxes(helpKinds, said.wants)],
      ['要说明的情况', byHand(said.reason, 5)],
      ['申请日期', said.askedOn === null ? byHand('') : paperDay(said.askedOn)],
    ),
    paragraph('本人没有委托辩护人，申请值班律师提供法律帮助。法律帮助不收取任何费用。'),
    blank('申请人签名（不会写字的，按指印）、日期'),
    blank('转交单位、收到日期'),
    blank('值班律师签名、日期'),
  ];
}
