import { facts, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Form } from '../form';
import { matterLabel, paperDayOf, personRows, recipients } from '../said';

/** FZ-002: the application itself, filled from what the applicant entered (法-41, 148-11 by its older text). */
export const application: Form = {
  code: 'FZ-002',
  numberWord: '申',
  write: ({ case: c, paper }) => [
    facts(
      ...personRows(c.applicant),
      ['受援人数', recipients(c)],
      ['代理人', c.agent ? `${c.agent.name}（${c.agent.phone}）` : ''],
      ['申请事项', matterLabel(c)],
      ['对方', c.dispute.opponent],
      ['涉及金额', c.dispute.amount === undefined ? '' : `${c.dispute.amount} 元`],
      ['援助形式', textOf(paper, 'aidForm')],
    ),
    paragraph(`事实和理由：${c.dispute.story}`),
    paragraph('申请人承诺：以上内容真实。如有隐瞒或者造假，愿意承担法律责任。'),
    signature('申请人（签名）：＿＿＿＿＿＿＿＿', paperDayOf(c.submittedAt)),
  ],
};
