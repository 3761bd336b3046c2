import { entrances } from '../../vocabulary/entrances';
import { hardshipClasses } from '../../vocabulary/outcomes';
import type { Case } from '../../case/case';
import type { Paper } from '../../case/records/paper';
import { blank, facts, headed, type Block } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { day, line, maybe } from '../blank';
import { sheetSignatures, type SheetSignatures } from '../shared/sheet-signatures';
import type { FormCase } from '../form';
import { handedIn } from '../handed-in';
import { memberList, personRows, tagWords } from '../shared/people';
import {
  aidFormOf,
  articlesSentence,
  kindAndStage,
  matterLabel,
  paperDay,
  paperDayOf,
  recipients,
  yuan,
} from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-008': true;
  }
}

const signature = (key: keyof SheetSignatures) => (c: Case) => sheetSignatures(c)[key];

/** FZ-008: the reviewer's opinion and the approver's, two different people (法-43). */
export const kind: PaperKind<'FZ-008'> = {
  code: 'FZ-008',
  title: '法律援助申请审查表',
  word: '审',
  sheet: true,
};

export const words: PaperWords = {
  plain: '审查表',
  when: '审批人作出决定时出具，审查和审批的意见都在上面。',
};

export const blanks: Blanks = () => [
  maybe(line('hardship', '经济困难条件')),
  maybe(line('reviewer', '审查人', signature('reviewer'))),
  maybe(day('reviewedOn', '审查日期', signature('reviewedOn'))),
  maybe(line('approver', '审批人', signature('approver'))),
  maybe(day('approvedOn', '审批日期', signature('approvedOn'))),
];

export const write: Write = ({ case: c, paper }) => [
  headed(
    '申请人',
    ...personRows(c.applicant),
    ['人群类别', tagWords(c.applicant)],
    ['受援人', recipients(c)],
  ),
  headed(
    '申请',
    ['受理编号', c.receiptNo ?? ''],
    ['申请日期', paperDayOf(c.submittedAt)],
    ['案件来源', entrances[c.entrance].staff],
    ['申请事项', matterLabel(c)],
    ['类别和阶段', kindAndStage(c)],
    ['援助形式', aidFormOf(c.facts.category)],
    ['交来的材料', handedIn(c, paper.issuedAt).join('；') || '还没有'],
  ),
  headed('经济情况', ...meansRows(c), ['经济困难条件', textOf(paper, 'hardship') || hardshipWord(c)]),
  ...memberList(c, 'number', 'amount'),
  headed(
    '案情和意见',
    ['案情', c.dispute.story],
    ['依据', articlesSentence(c.assessment?.basis ?? [])],
    ['审查意见', c.review.decision.recommendation?.opinion ?? ''],
    ['审批意见', approval(c)],
  ),
  signed(paper, '审查人', 'reviewer', 'reviewedOn'),
  signed(paper, '审批人', 'approver', 'approvedOn'),
];

/** Who said it, and when; a line to sign on only while nobody has (a draft). */
function signed(paper: Paper, label: string, name: string, day: string): Block {
  const on = textOf(paper, day);
  const known = [textOf(paper, name), on && paperDay(on)].filter(Boolean).join('　');

  return known === '' ? blank(`${label}签名、日期`) : facts([label, known]);
}

/** What the record knows of the means, a month; nothing is asked for this sheet (法-41). */
function meansRows({ facts: known }: FormCase): readonly (readonly [string, string])[] {
  return [
    ['家庭人均月收入', yuan(known.familyIncome ?? known.statedIncome)],
    ['本人月收入', yuan(known.ownIncome)],
    ['每月支出', yuan(known.spending)],
    ['本中心困难标准', yuan(known.standard)],
  ];
}

function hardshipWord({ assessment }: FormCase): string {
  const words: Readonly<Record<string, { staff: string }>> = hardshipClasses;

  return words[assessment?.hardship ?? '']?.staff ?? '';
}

function approval({ review }: FormCase): string {
  const { outcome } = review.decision;

  return outcome ? (outcome.opinion ?? outcome.reason) : '';
}
