import { facts, greeting, heading, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Form } from '../form';
import { matterLabel, paperDay, paperDayOf } from '../said';

/** FZ-007: asks another centre to check facts (异地核查协作). */
export const cooperationLetter: Form = {
  code: 'FZ-007',
  write: ({ case: c, paper, letterhead }) => [
    greeting(textOf(paper, 'otherCentre')),
    paragraph('下面的人向本中心申请法律援助。有些情况在贵地，请贵中心协助核查。'),
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
  ],
};

const replyBy = (day: string): string => (day === '' ? '在收到本函后尽快' : `在${paperDay(day)}前`);
