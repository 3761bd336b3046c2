import { askedOf } from '../../case/asked-letters';
import { facts, greeting, heading, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { day, line, long, maybe } from '../blank';
import { matterLabel, paperDay, paperDayOf } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-007': true;
  }
}

/** FZ-007: asks another centre to check facts (异地核查协作). */
export const kind: PaperKind<'FZ-007'> = {
  code: 'FZ-007',
  title: '法律援助协作函',
  word: '协',
  issuer: 'centre',
  askedFor: (c) => askedOf(c, 'FZ-007').length > 0,
};

export const words: PaperWords = {
  plain: '请外地帮忙核查的函',
  when: '请外地协查时出具；承办人在手机上要的也由窗口出具。',
};

export const blanks: Blanks = () => [
  line('otherCentre', '协查的中心', (c) => c.review.verification?.otherCentre ?? ''),
  long('items', '要核查的内容', (c) => asked(c)?.errand ?? c.review.verification?.items ?? ''),
  maybe(day('replyBy', '请哪天前复函')),
  maybe(line('contact', '联系人')),
];

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(textOf(paper, 'otherCentre')),
  paragraph('下面的人的法律援助案件由本中心办理。有些情况在贵地，请贵中心协助核查。'),
  facts(
    ['申请人', c.applicant.name],
    ['证件号码', c.applicant.identity.number],
    ['申请事项', matterLabel(c)],
    ['申请日期', paperDayOf(c.submittedAt)],
  ),
  heading('请核查'),
  paragraph(textOf(paper, 'items')),
  paragraph(`请${replyBy(textOf(paper, 'replyBy'))}复函，并附上核查到的材料。`),
  facts(
    ['联系人', textOf(paper, 'contact')],
    ['联系电话', letterhead.phone],
    ['联系地址', letterhead.address],
  ),
  signature(letterhead.centre, paperDayOf(paper.issuedAt)),
];

/** What the handler asked for last, and the office has not written. */
const asked = (c: Parameters<typeof askedOf>[0]) => askedOf(c, 'FZ-007').at(-1);

const replyBy = (day: string): string => (day === '' ? '在收到本函后尽快' : `在${paperDay(day)}前`);
