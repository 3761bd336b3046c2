import { withArticleNumerals } from '../vocabulary/article-numerals';
import type { Block, PaperDocument } from './blocks';
import type { FormInput } from './form';
import { paperKind } from './paper-titles';
import { registerWriters, writers, type RegisterCode } from './papers';
import type { Write } from './paper-kind';

/** On every page of a form: whoever reads it knows that nobody may ask for money. */
export const foot = '法律援助不收取任何费用。如遇收费，请拨打 12348 举报。';

/**
 * Fills a form from the record. A paper without a number is a draft and says so across the page.
 * @throws DomainError PaperNotFound for a code outside the list; RangeError for a form that belongs to no case
 */
export function writePaper(input: FormInput): PaperDocument {
  const { code, number, voidedAt } = input.paper;
  const { title, sheet, issuer } = paperKind(code);
  const write = (writers as Readonly<Partial<Record<string, Write>>>)[code];
  if (!write) throw new RangeError(`${code} is no paper of a case`);

  return {
    title: voidedAt === null ? title : `${title}（已作废）`,
    issuer: issuer === undefined ? '' : input.letterhead[issuer],
    number,
    draft: number === '' && !input.slip,
    sheet: sheet === true,
    blocks: numbered(write(input)),
    foot: issuer === undefined ? foot : '',
  };
}

/** What a register says of one of its lines, by the form that shows it. */
export type RegisterPaper = {
  readonly [Code in RegisterCode]: {
    readonly code: Code;
    readonly said: Parameters<(typeof registerWriters)[Code]>[0];
  };
}[RegisterCode];

/** A form of a register: it takes no number and is printed as often as it is wanted. One that bears its own title is nobody's letter. */
export function writeRegisterPaper({ code, said }: RegisterPaper): PaperDocument {
  const { title, sheet } = paperKind(code);
  const write = registerWriters[code] as (one: typeof said) => readonly Block[];

  const own = 'title' in said;

  return {
    title: own ? said.title : title,
    issuer: '',
    number: '',
    draft: false,
    sheet: sheet === true,
    blocks: numbered(write(said)),
    foot: own ? '' : foot,
  };
}

/** Whoever wrote a text, and however: articles are counted in one way on every paper. */
function numbered(blocks: readonly Block[]): readonly Block[] {
  const filled = blocks.filter((block) => block.kind !== 'facts' || block.rows.length > 0);

  return JSON.parse(withArticleNumerals(JSON.stringify(filled))) as readonly Block[];
}
