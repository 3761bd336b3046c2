import type { Day } from '../../time/times';
import { blank, byHand, facts, type Block } from '../blocks';
import { boxes, helpKinds, type HelpedPerson, type HelpKind } from '../shared/help-said';
import { helpedPersonRows } from '../shared/helped-person';
import type { PaperKind, PaperWords } from '../paper-kind';
import { paperDay } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-028': true;
  }
}

/** What a duty lawyer did for one person. */
export interface HelpRecordSaid extends HelpedPerson {
  readonly stage: string;
  readonly helpedOn: Day | null;
  /** `9:00–9:40`. */
  readonly hours: string;
  readonly helped: readonly HelpKind[];
  readonly advice: string;
  readonly opinion: string;
  /** Present when the statement of guilt and acceptance was signed (认罪认罚具结). */
  readonly witnessed: boolean | null;
  /** The person's application for aid was passed on to the centre. */
  readonly passedOn: boolean | null;
  readonly lawyer: string;
  readonly firm: string;
}

/** FZ-028: what a duty lawyer did for one person (法-30). */
export const kind: PaperKind<'FZ-028'> = {
  code: 'FZ-028',
  title: '法律帮助情况登记表',
  word: null,
  sheet: true,
  neverAlone: true,
};

export const words: PaperWords = { plain: '法律帮助记录', when: '从值班登记里打印。' };

export function write(said: HelpRecordSaid): readonly Block[] {
  return [
    helpedPersonRows(said, said.stage),
    facts(
      ['帮助日期', said.helpedOn === null ? byHand('') : paperDay(said.helpedOn)],
      ['起止时间', byHand(said.hours)],
      ['帮助内容', boxes(helpKinds, said.helped)],
      ['咨询和解答', byHand(said.advice, 5)],
      ['提出的意见', byHand(said.opinion, 3)],
      ['见证认罪认罚', yesOrNo(said.witnessed)],
      ['转交援助申请', yesOrNo(said.passedOn)],
      ['值班律师', byHand(said.lawyer)],
      ['所在单位', byHand(said.firm)],
    ),
    blank('犯罪嫌疑人、被告人签名'),
    blank('值班律师签名、日期'),
  ];
}

function yesOrNo(said: boolean | null): string {
  return boxes(['是', '否'], said === null ? [] : [said ? '是' : '否']);
}
