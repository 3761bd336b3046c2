import { facts, greeting, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { dayOf, type Instant } from '../../time/times';
import { day, maybe } from '../blank';
import { caseNumber, firm, lawyer, lawyerPhone, organ } from '../shared/shared-blanks';
import type { FormCase } from '../form';
import { memberList } from '../shared/people';
import { kindAndStage, matterLabel, paperDay, paperDayOf, recipients } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-013': true;
  }
}

/** FZ-013: tells the court, arbitration body or police who acts for the recipient. */
export const kind: PaperKind<'FZ-013'> = {
  code: 'FZ-013',
  title: '法律援助公函',
  word: '函',
  issuer: 'centre',
  severalTimes: true,
  waitsForOrgan: (c) => c.assignment.assignments.some(({ endedAt }) => endedAt === null),
};

export const words: PaperWords = {
  plain: '给办案机关的函',
  when: '指派后，知道了办案机关就出具；每个机关一份。',
};

export const blanks: Blanks = () => [
  { ...organ, label: '致（办案机关）' },
  caseNumber,
  maybe(day('hearingOn', '开庭日期', (c) => hearingDay(c.intake.notice?.hearingAt ?? null))),
  firm,
  maybe(lawyer),
  lawyerPhone,
];

const hearingDay = (at: Instant | null): string => (at === null ? '' : dayOf(at));

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(textOf(paper, 'organ') || '办案机关'),
  paragraph(
    `${recipients(c)}的${matterLabel(c)}一案，本中心已决定给予法律援助，并指派下列人员担任${part(c)}：`,
  ),
  facts(
    ['受援人', recipients(c)],
    ['案号', textOf(paper, 'caseNumber')],
    ['类别和阶段', kindAndStage(c)],
    ['开庭日期', heardOn(textOf(paper, 'hearingOn'))],
    ['承办单位', textOf(paper, 'firm')],
    ['承办人', textOf(paper, 'lawyer')],
    ['电话', textOf(paper, 'lawyerPhone')],
  ),
  paragraph(`请依法为其${rights(c)}提供便利。法律援助不向受援人收取任何费用。`),
  paragraph(`本中心电话：${letterhead.phone}`),
  signature(letterhead.centre, paperDayOf(paper.issuedAt)),
  ...memberList(c, 'maskedNumber'),
];

const heardOn = (on: string): string => (on === '' ? '' : paperDay(on));

/** What the lawyer is in this case: a defender for the accused, an agent for everyone else. */
function part({ facts: { category, matter } }: FormCase): string {
  return category === 'criminal' && matter === 'criminal_defence' ? '辩护人' : '代理人';
}

function rights({ facts: { category } }: FormCase): string {
  return category === 'criminal' ? '会见、阅卷、调查取证' : '阅卷、调查取证';
}
