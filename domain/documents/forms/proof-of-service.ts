import { blank, facts } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { day, line, maybe } from '../blank';
import { paperDay, recipients } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'FZ-022': true;
  }
}

/** FZ-022: who received which paper, when and how. */
export const kind: PaperKind<'FZ-022'> = {
  code: 'FZ-022',
  title: '送达回证',
  word: '送',
  sheet: true,
  neverAlone: true,
};

export const words: PaperWords = { plain: '收件签字单', when: '登记送达时出具。' };

export const blanks: Blanks = () => [
  line('servedPaper', '送达文书'),
  line('way', '送达方式'),
  maybe(line('postNumber', '邮件号')),
  day('servedOn', '送达日期'),
  maybe(line('receiver', '受送达人')),
  maybe(line('server', '送达人')),
];

export const write: Write = ({ case: c, paper }) => [
  facts(
    ['受送达人', textOf(paper, 'receiver') || recipients(c)],
    ['送达文书', textOf(paper, 'servedPaper')],
    ['送达方式', textOf(paper, 'way')],
    ['邮件号', textOf(paper, 'postNumber')],
    ['送达时间', dayWord(textOf(paper, 'servedOn'))],
    ['送达人', textOf(paper, 'server')],
  ),
  blank('受送达人签名'),
  blank('代收人签名、与受送达人的关系'),
  blank('不能直接送达的原因、见证人签名'),
];

const dayWord = (day: string): string => (day === '' ? '' : paperDay(day));
