import type { PaperDocument } from '../../domain/documents/blocks';

/** Beyond the Basic Multilingual Plane the typeface has next to nothing; a few family names live there. */
const beyond = /[\u{20000}-\u{3FFFF}]/gu;

const note = '〓 代表字库里暂时没有的字，以身份证件上的写法为准。';

/**
 * A character the typeface cannot draw would vanish silently. It is printed as 〓 and explained in the foot.
 * @returns the same document where nothing is missing
 */
export function replaceMissingCharacters(document: PaperDocument): PaperDocument {
  const text = JSON.stringify(document.blocks);
  if (text.search(beyond) < 0) return document;

  return {
    ...document,
    blocks: JSON.parse(text.replace(beyond, '〓')) as PaperDocument['blocks'],
    foot: [document.foot, note].filter(Boolean).join('\n'),
  };
}
