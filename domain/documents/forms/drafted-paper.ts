import { blank, paragraph, type Block } from '../blocks';
import type { PaperKind, PaperWords } from '../paper-kind';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    'DS-002': true;
  }
}

/** A paper that somebody signs and carries to a court or an office: nothing on it is the centre's. */
export interface DraftedSaid {
  /** What it is: 起诉状. */
  readonly title: string;
  readonly court: string;
  /** Its words, a paragraph a line. */
  readonly body: string;
}

export const kind: PaperKind<'DS-002'> = {
  code: 'DS-002',
  title: '代拟的文书',
  word: null,
  neverAlone: true,
};

export const words: PaperWords = { plain: '代写的文书', when: '从代书登记里打印。' };

export function write({ court, body }: DraftedSaid): readonly Block[] {
  const lines = body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

  return [
    ...lines.map((line) => paragraph(line)),
    paragraph('此致'),
    ...(court === '' ? [blank('交到（法院、仲裁委等）')] : [{ kind: 'paragraph' as const, text: court }]),
    blank('本人签名（按手印）、日期'),
  ];
}
