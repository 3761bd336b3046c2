import type { Day } from '../../time/times';
import { blank, byHand, facts, greeting, paragraph, signature, type Block } from '../blocks';
import { boxes, helpKinds, type HelpedPerson, type HelpKind } from './help-said';
import { helpedPersonRows } from './helped-person';
import { paperDay } from './said';

/** What an organ tells the duty lawyer, or what the centre wrote down of its call. */
export interface HelpNoticeSaid extends HelpedPerson {
  /** The centre or the duty room that the notice goes to. */
  readonly to: string;
  readonly wants: readonly HelpKind[];
  /** When and where the lawyer is expected. */
  readonly meeting: string;
  readonly contact: string;
  readonly phone: string;
  readonly noticedOn: Day | null;
}

/** Who sends the notice, and at which stage of the proceedings. */
export interface Sender {
  readonly organ: string;
  readonly stage: string;
}

/** The notice of one kind of organ: the four forms differ in the sender and the stage alone (法-30). */
export function helpNotice({ organ, stage }: Sender): (said: HelpNoticeSaid) => readonly Block[] {
  return (said) => [
    greeting(said.to === '' ? '＿＿＿＿＿＿法律援助中心' : said.to),
    paragraph('下列人员没有辩护人，请安排值班律师提供法律帮助。'),
    helpedPersonRows({ ...said, organ: said.organ === '' ? `＿＿＿＿${organ}` : said.organ }, stage),
    facts(
      ['需要的帮助', boxes(helpKinds, said.wants)],
      ['时间和地点', byHand(said.meeting, 2)],
      ['联系人', byHand(said.contact)],
      ['联系电话', byHand(said.phone)],
    ),
    signature(
      `${said.organ === '' ? organ : said.organ}（印章）`,
      said.noticedOn === null ? '　　　　年　　月　　日' : paperDay(said.noticedOn),
    ),
    blank('值班律师签收、日期'),
  ];
}
