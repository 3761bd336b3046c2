import { workBegan } from '../../case/case-facts';
import { blank, facts, items, paragraph } from '../blocks';
import { agreementTerms, copies, handsOf, isByFinger, signingOn } from '../shared/agreement-terms';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { firm, lawyer } from '../shared/shared-blanks';
import { memberList } from '../shared/people';
import { kindAndStage, matterLabel, recipients } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-012': true;
  }
}

/** FZ-012: the agreement between firm and recipient, free of charge (148-27). */
export const kind: PaperKind<'FZ-012'> = {
  code: 'FZ-012',
  title: '委托代理（辩护）协议',
  word: '委',
  fileNeeds: (c) => c.route === 'application' && workBegan(c),
};

export const words: PaperWords = { plain: '和律师签的协议', when: '登记委托协议时出具。' };

export const blanks: Blanks = () => [firm, lawyer];

export const write: Write = (input) => {
  const { case: c, paper } = input;
  const signing = signingOn(input);
  const byFinger = isByFinger(signing);

  return [
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
    items([...agreementTerms, byFinger ? copies.phone : copies.paper]),
    // What is signed by finger leaves no line to be filled in afterwards.
    byFinger ? paragraph('其他约定：无。') : blank('其他约定', 2),
    handsOf(signing, {
      lines: '委托人：＿＿＿＿＿＿　　受托单位（章）：＿＿＿＿＿＿',
      issuedAt: paper.issuedAt,
    }),
    // On paper everyone of a group signs beside the own name.
    ...memberList(c, 'number', 'sign'),
  ];
};
