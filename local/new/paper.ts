import type { Kind } from './ask';
import { NewRefused } from './edit';
import { camel, kebabOf } from './name';

const list = 'domain/documents/papers.ts';

/** A statutory paper of a case: its form, and its lines in the lists of kinds, blanks and words. */
export const paper: Kind = {
  usage: 'paper FZ-040/visit-letter 走访函',
  told: [
    'domain/documents/papers.test.ts',
    'domain/documents/write-paper.test.ts',
    'domain/documents/issuing.test.ts',
  ],
  edits({ name: given, title }) {
    const [code = '', rest = ''] = given.split('/');
    if (!/^[A-Z]{2}-\d{3}$/.test(code))
      throw new NewRefused('文书要先写文号，例如 paper FZ-040/visit-letter 走访函。');
    const name = kebabOf(rest);
    const text = `import { greeting, paragraph, signature } from '../blocks';
import { textOf } from '../form';
import type { Blanks, PaperKind, PaperWords, Write } from '../paper-kind';
import { long } from '../blank';
import { paperDayOf, recipients, sentence } from '../shared/said';

declare module '../../vocabulary/paper-codes' {
  interface PaperCodes {
    '${code}': true;
  }
}

/** ${code}: ${title}. */
export const kind: PaperKind<'${code}'> = {
  code: '${code}',
  title: '${title}',
  word: '${title.slice(0, 1)}',
  issuer: 'centre',
};

export const words: PaperWords = { plain: '${title}', when: '需要时出具。' };

export const blanks: Blanks = () => [long('text', '正文')];

export const write: Write = ({ case: c, paper, letterhead }) => [
  greeting(recipients(c)),
  paragraph(sentence(textOf(paper, 'text'))),
  signature(letterhead.centre, paperDayOf(paper.issuedAt)),
];
`;
    const imported = camel(name);

    return [
      { file: `domain/documents/forms/${name}.ts`, text },
      {
        file: list,
        before: 'import type { PaperCode }',
        insert: `import * as ${imported} from './forms/${name}';\n`,
      },
      { file: list, before: '  revocationDecision.kind,', insert: `  ${imported}.kind,\n` },
      {
        file: list,
        before: "  'CX-001': revocationDecision.words,",
        insert: `  '${code}': ${imported}.words,\n`,
      },
      {
        file: list,
        before: "  'CX-001': revocationDecision.blanks,",
        insert: `  '${code}': ${imported}.blanks,\n`,
      },
      {
        file: list,
        before: "  'CX-001': revocationDecision.write,",
        insert: `  '${code}': ${imported}.write,\n`,
      },
    ];
  },
};
