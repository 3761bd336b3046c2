import type { Block, PaperDocument } from './blocks';
import { withArticleNumerals } from '../vocabulary/article-numerals';
import { paperTitle } from '../vocabulary/papers';
import { formOf } from './forms';
import type { FormInput } from './form';

/** On every page: whoever reads it knows that nobody may ask for money. */
export const foot = '法律援助不收取任何费用。如遇收费，请拨打 12348 举报。';

/**
 * Fills a form from the record. A paper without a number is a draft and says so across the page.
 * @throws RangeError for a code that the service has no form for
 */
export function writePaper(input: FormInput): PaperDocument {
  const form = formOf(input.paper.code);
  if (!form) throw new RangeError(`no form ${input.paper.code}`);

  const title = paperTitle(form.code);

  return {
    title: input.paper.voidedAt === null ? title : `${title}（已作废）`,
    number: input.paper.number,
    draft: input.paper.number === '',
    sheet: form.sheet === true,
    blocks: numbered(form.write(input)),
    foot,
  };
}

/** Whoever wrote a text, and however: articles are counted in one way on every paper. */
function numbered(blocks: readonly Block[]): readonly Block[] {
  return JSON.parse(withArticleNumerals(JSON.stringify(blocks))) as readonly Block[];
}
