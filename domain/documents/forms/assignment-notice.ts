import { workBegan } from '../../case/case-facts';
import { contactWays } from '../../vocabulary/persons/people';
import { facts, greeting, paragraph, signature } from '../blocks';
import { textOf, type FormInput } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { line, maybe } from '../blank';
import { firm, lawyer } from '../shared/shared-blanks';
import { agentRows, memberList } from '../shared/people';
import { kindAndStage, matterLabel, paperDayOf, recipients } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-011': true;
  }
}

/** FZ-011: a firm is told to take the case (法-43; 148-24, 148-25). */
export const kind: PaperKind<'FZ-011'> = {
  code: 'FZ-011',
  title: '指派通知书',
  word: '指',
  issuer: 'centre',
  fileNeeds: workBegan,
};

export const words: PaperWords = { plain: '指派律师的通知', when: '指派时出具。' };

export const blanks: Blanks = () => [firm, maybe(lawyer), maybe(line('reportBy', '报告承办人期限'))];

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(textOf(paper, 'firm')),
  paragraph(
    `本中心已决定为${recipients(c)}提供法律援助，现指派你单位承办。请及时安排人员，并把姓名和电话告诉受援人和本中心。`,
  ),
  facts(
    ['受援人', recipients(c)],
    ['电话', c.applicant.phone],
    ...agentRows(c.agent).filter(([label]) => label !== '代理人证件号' && label !== '代办的原因'),
    ['怎样联系', contactWords(c.contact)],
    ['事项', matterLabel(c)],
    ['类别和阶段', kindAndStage(c)],
    ['对方', c.dispute.opponent],
    ['承办人', textOf(paper, 'lawyer') || '由你单位安排'],
    ['报告承办人期限', textOf(paper, 'reportBy')],
  ),
  paragraph('承办人员应当自接受指派起五日内与受援人签订委托协议，不得收取任何费用。'),
  paragraph(`本中心电话：${letterhead.phone}`),
  signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ...memberList(c, 'phone', 'amount'),
];

/** How to reach the person without putting them in danger; nothing where any way will do. */
function contactWords({ way, hours, discreet }: FormInput['case']['contact']): string {
  const words = [way === 'any' ? '' : contactWays[way].staff, hours ?? '', discreet ? '联系时不提案情' : ''];

  return words.filter(Boolean).join('，');
}
