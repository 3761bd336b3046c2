import { blank, facts } from '../blocks';
import { textOf } from '../form';
import type { Form } from '../form';
import { paperDay, recipients } from '../said';

/** FZ-022: who received which paper, when and how. */
export const proofOfService: Form = {
  code: 'FZ-022',
  sheet: true,
  write: ({ case: c, paper }) => [
    facts(
      ['受送达人', textOf(paper, 'receiver') || recipients(c)],
      ['送达文书', textOf(paper, 'servedPaper')],
      ['送达方式', textOf(paper, 'way')],
      ['送达时间', dayWord(textOf(paper, 'servedOn'))],
      ['送达人', textOf(paper, 'server')],
    ),
    blank('受送达人签名'),
    blank('代收人签名、与受送达人的关系'),
    blank('不能直接送达的原因、见证人签名'),
  ],
};

const dayWord = (day: string): string => (day === '' ? '' : paperDay(day));
