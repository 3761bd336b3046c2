import pdfmake from 'pdfmake';
import type { PaperDocument } from '../../domain/documents/blocks';
import { replaceMissingCharacters } from './missing-characters';
import { setPage } from './set-page';
import { typefaceFiles } from './typeface';

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

  return pdfmake.createPdf(setPage(replaceMissingCharacters(document), madeAt)).getBuffer();
}
