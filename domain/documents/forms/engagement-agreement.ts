import { workBegan } from '../../case/case-facts';
import { blank, facts, items, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, Write } from '../paper-kind';
import { firm, lawyer } from '../shared-blanks';
import { memberList } from '../people';
import { kindAndStage, matterLabel, paperDayOf, recipients } from '../said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-012': true;
  }
}

/** FZ-012: the agreement between firm and recipient, free of charge (148-27). */
export const kind: PaperKind<'FZ-012'> = {
  code: 'FZ-012',
  title: '委托代理（辩护）协议',
  plain: '和律师签的协议',
  word: '委',
  when: '登记委托协议时出具。',
  fileNeeds: (c) => c.route === 'application' && workBegan(c),
};

export const blanks: Blanks = () => [firm, lawyer];

export const write: Write = ({ case: c, paper }) => [
  facts(
    ['委托人', recipients(c)],
    ['证件号码', c.applicant.identity.number],
    ['电话', c.applicant.phone],
    ['受托单位', textOf(paper, 'firm')],
    ['承办人', textOf(paper, 'lawyer')],
    ['事项', matterLabel(c)],
    ['类别和阶段', kindAndStage(c)],
  ),
  paragraph('双方约定：'),
  items([
    '受托单位安排上述承办人办理本案，不收取任何费用。',
    '承办人及时告诉委托人案件进展，保守秘密。',
    '委托人如实陈述，提供证据，配合办案。',
    '法律援助终止时，本协议同时终止。',
    '本协议一式三份，双方各一份，法律援助中心一份。',
  ]),
  blank('其他约定', 2),
  signature('委托人：＿＿＿＿＿＿　　受托单位（章）：＿＿＿＿＿＿', paperDayOf(paper.issuedAt)),
  ...memberList(c, 'number'),
];
