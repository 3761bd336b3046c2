import type { HandOverToList, InputOf, listHandOver } from '../../lib/domain';
import type { Fault } from '../../lib/faults';
import type { Texts } from '../../lib/draft/written';

/** One sort of paper that may be handed over, and what was typed of it. */
export interface PaperView {
  readonly title: string;
  readonly pages: string;
  readonly copy: boolean;
}

/** The papers of the list with what was typed; none typed is none handed over. */
export function papersOf({ titles }: HandOverToList, texts: Texts): readonly PaperView[] {
  return titles.map((title) => ({
    ...{ title, pages: texts[`pages-${title}`] ?? '', copy: texts[`copy-${title}`] === 'yes' },
  }));
}

/** What has to be mended. */
export function handOverFaults(papers: readonly PaperView[], nothing: string): readonly Fault[] {
  const wrong = papers
    .filter(({ pages }) => pages !== '' && !/^[1-9]\d{0,3}$/.test(pages))
    .map(({ title }) => ({ id: title, message: `${title}：页数请填数字` }));
  if (wrong.length > 0) return wrong;
  const some = papers.some(({ pages }) => pages !== '');
  if (!some && nothing.trim().length < 2)
    return [{ id: 'nothing', message: '请填移交了几页；没有材料的，写明原因' }];

  return some && nothing.trim() !== '' ? [{ id: 'nothing', message: '填了页数，就不用写没有的原因' }] : [];
}

/** What is sent. */
export function handOverInput(
  { caseId, version }: HandOverToList,
  papers: readonly PaperView[],
  nothing: string,
): InputOf<typeof listHandOver> {
  return {
    ...{ caseId, version },
    papers: papers
      .filter(({ pages }) => pages !== '')
      .map(({ title, pages, copy }) => ({ title, pages: Number(pages), original: !copy })),
    nothing: nothing.trim() || null,
  };
}
