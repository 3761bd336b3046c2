import pdfmake from 'pdfmake';
import type { PaperDocument } from '../../../domain/documents/blocks';
import { replaceMissingCharacters, shownTexts } from './missing-characters';
import { posterPage } from './poster';
import type { Poster } from './poster';
import { markOf, setPage, setPages } from './set-page';
import { typefaceDraws, typefaceFiles } from './typeface';

let isReady = false;

function makeReady(): void {
  if (isReady) return;

  const { normal, bold } = typefaceFiles();
  pdfmake.addFonts({ Song: { normal, bold, italics: normal, bolditalics: bold } });
  pdfmake.setLocalAccessPolicy((path: string) => path === normal || path === bold);
  pdfmake.setUrlAccessPolicy(() => false);
  isReady = true;
}

/**
 * Sets a paper as PDF, A4, typefaces embedded.
 * @param madeAt the moment of issue; the same paper gives the same text and layout whenever it is set
 * @returns the bytes of the file
 */
export async function renderPaper(document: PaperDocument, madeAt: Date): Promise<Buffer> {
  makeReady();

  return pdfmake.createPdf(setPage(replaceMissingCharacters(document, typefaceDraws()), madeAt)).getBuffer();
}

/**
 * Sets several papers as one PDF for printing, each as it is alone, its pages counted within it.
 * @param documents issued papers; each has a number
 */
export async function renderPapers(documents: readonly PaperDocument[], madeAt: Date): Promise<Buffer> {
  makeReady();
  const shown = documents.map((document) => replaceMissingCharacters(document, typefaceDraws()));
  const starts = shown.map(() => 1);
  const marks = shown.map((_document, place) => markOf(place));
  // Where a paper begins is known only once all are set: the first setting looks, the second prints.
  const looking = {
    ...setPages(shown, madeAt, starts),
    pageBreakBefore: ({ id, pageNumbers }: { id?: string; pageNumbers: number[] }) => {
      const place = id === undefined ? -1 : marks.indexOf(id);
      if (place >= 0) starts[place] = pageNumbers[0] ?? 1;

      return false;
    },
  };
  await pdfmake.createPdf(looking).getBuffer();

  return pdfmake.createPdf(setPages(shown, madeAt, starts)).getBuffer();
}

/** Sets the poster of a group as PDF. @returns the bytes of the file */
export async function renderPoster({ picture, ...words }: Poster, madeAt: Date): Promise<Buffer> {
  makeReady();

  return pdfmake
    .createPdf(posterPage({ ...shownTexts(words, typefaceDraws()), picture }, madeAt))
    .getBuffer();
}
