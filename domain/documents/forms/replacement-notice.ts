import { greeting, paragraph, signature } from '../blocks';
import type { Block } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { day, line, long, maybe } from '../blank';
import { firm } from '../shared/shared-blanks';
import type { FormInput } from '../form';
import { matterLabel, paperDay, paperDayOf, recipients, sentence } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-017': true;
  }
}

/** FZ-017: tells firm and recipient whether the lawyer is replaced (法-55). */
export const kind: PaperKind<'FZ-017'> = {
  code: 'FZ-017',
  title: '更换法律援助人员通知书',
  word: '更',
  issuer: 'centre',
};

export const words: PaperWords = { plain: '换律师的答复', when: '决定是否换律师时出具。' };

export const blanks: Blanks = () => [
  firm,
  line('result', '决定'),
  long('reason', '理由', (c) => c.assignment.replacements.at(-1)?.answer ?? ''),
  maybe(day('newLawyerBy', '请哪天前安排好新的承办人')),
];

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(textOf(paper, 'firm') || recipients(c)),
  paragraph(
    `${recipients(c)}的${matterLabel(c)}一案，就更换承办人员的申请，本中心决定：${textOf(paper, 'result')}。`,
  ),
  paragraph(`理由：${sentence(textOf(paper, 'reason'))}`),
  ...whatToDo(paper),
  paragraph(`本中心电话：${letterhead.phone}`),
  signature(letterhead.centre, paperDayOf(paper.issuedAt)),
];

/** A firm that keeps the case hands it over inside; a firm that is released hands it back. */
function whatToDo(paper: FormInput['paper']): readonly Block[] {
  const newDay = textOf(paper, 'newLawyerBy');
  if (textOf(paper, 'result').startsWith('不')) return [];
  const by = newDay === '' ? '及时' : `在${paperDay(newDay)}前`;

  return [
    paragraph(
      `由你单位换人的，请${by}安排新的承办人员，办好交接，把新承办人的姓名和电话告诉受援人和本中心。`,
    ),
    paragraph('改由别的单位承办的，你单位的指派同时解除，请把案件材料交给新的承办单位。'),
  ];
}
