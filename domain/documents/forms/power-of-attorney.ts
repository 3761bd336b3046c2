import { facts, paragraph } from '../blocks';
import { handsOf, notNamed, powerLines, signingOn } from '../shared/agreement-terms';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { line, maybe } from '../blank';
import { firm, lawyer, lawyerPhone } from '../shared/shared-blanks';
import { memberList, personRows } from '../shared/people';
import { matterLabel, recipients } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-003': true;
  }
}

/** FZ-003: what the recipient lets the lawyer do; a special power names each thing (民诉-62). */
export const kind: PaperKind<'FZ-003'> = {
  code: 'FZ-003',
  title: '授权委托书',
  word: '授',
  severalTimes: true,
};

export const words: PaperWords = {
  plain: '授权委托书',
  when: '登记委托协议时出具；要写特别授权的，可以再出。',
};

export const blanks: Blanks = () => [firm, lawyer, lawyerPhone, maybe(line('until', '授权期限'))];

export const write: Write = (input) => {
  const { case: c, paper } = input;
  const signing = signingOn(input);
  const how = signing ? '（■是给的）' : '（在□里打勾）';

  return [
    facts(
      ...personRows(c.applicant),
      ['受托单位', textOf(paper, 'firm')],
      ['受托人', textOf(paper, 'lawyer')],
      ['受托人电话', textOf(paper, 'lawyerPhone')],
      ['授权期限', textOf(paper, 'until') || '到本案办结为止'],
    ),
    paragraph(`${recipients(c)}的${matterLabel(c)}一案，委托上述受托人办理。授权范围${how}：`),
    ...powerLines(signing).map(paragraph),
    paragraph(notNamed),
    handsOf(signing, { lines: '委托人（签名）：＿＿＿＿＿＿＿＿', issuedAt: paper.issuedAt }),
    // On paper everyone of a group signs beside the own name.
    ...memberList(c, 'number', 'sign'),
  ];
};
