import { join } from 'node:path';
import pdfmake from 'pdfmake';
import type { PaperDocument } from '../../domain/documents/blocks';
import { replaceMissingCharacters, shownTexts } from './missing-characters';
import { posterPage } from './poster';
import type { Poster } from './poster';
import { markOf, setPage, setPages } from './set-page';
import { builtInTypeface, isPacked, openTypeface, ownTypeface, type Typeface } from './typeface';

declare module 'pdfmake' {
  /** Files that live in memory; the published types leave it out. */
  const virtualfs: { writeFileSync(name: string, content: Buffer): void };
}

/** The folder of the centre's own files: named by the environment, else beside the function. */
const ownFolder = process.env.YUANSHOU_TYPEFACES ?? join(__dirname, 'assets', 'own');

const names = { builtIn: 'Song', own: 'Own' } as const;
let own: Typeface | null | undefined;

function fontsOf(name: string, { body, bold, title }: Typeface) {
  return {
    [name]: { normal: body, bold, italics: body, bolditalics: bold },
    [`${name}Title`]: { normal: title, bold: title, italics: title, bolditalics: title },
  };
}

function makeReady(): void {
  if (own !== undefined) return;

  own = ownTypeface(ownFolder);
  const faces = own ? [builtInTypeface(), own] : [builtInTypeface()];
  const files = new Set(faces.flatMap(({ body, bold, title }) => [body, bold, title]));
  for (const file of files) if (isPacked(file)) pdfmake.virtualfs.writeFileSync(file, openTypeface(file));
  pdfmake.addFonts({ ...fontsOf(names.builtIn, builtInTypeface()), ...(own && fontsOf(names.own, own)) });
  pdfmake.setLocalAccessPolicy((path: string) => files.has(path));
  pdfmake.setUrlAccessPolicy(() => false);
}

/** What a file is set with: the centre's own where it draws every character of it, else the built-in one. */
function faceFor(documents: readonly PaperDocument[]) {
  makeReady();
  const text = JSON.stringify(documents);
  const isDrawn = (face: Typeface) => [...text].every((sign) => face.draws(sign.codePointAt(0) ?? 0));
  if (own && isDrawn(own)) return { font: names.own, lineHeight: own.lineHeight };

  return { font: names.builtIn, lineHeight: builtInTypeface().lineHeight };
}

const withoutBoxes = (document: PaperDocument): PaperDocument =>
  replaceMissingCharacters(document, builtInTypeface().draws);

/**
 * Sets a paper as PDF, A4, typefaces embedded.
 * @param madeAt the moment of issue; the same paper gives the same text and layout whenever it is set
 * @returns the bytes of the file
 */
export async function renderPaper(document: PaperDocument, madeAt: Date): Promise<Buffer> {
  const face = faceFor([document]);

  return pdfmake.createPdf(setPage(withoutBoxes(document), madeAt, face)).getBuffer();
}

/**
 * Sets several papers as one PDF for printing, each as it is alone, its pages counted within it.
 * @param documents issued papers; each has a number
 */
export async function renderPapers(documents: readonly PaperDocument[], madeAt: Date): Promise<Buffer> {
  const face = faceFor(documents);
  const shown = documents.map(withoutBoxes);
  const starts = shown.map(() => 1);
  const marks = shown.map((_document, place) => markOf(place));
  // Where a paper begins is known only once all are set: the first setting looks, the second prints.
  const looking = {
    ...setPages(shown, madeAt, starts, face),
    pageBreakBefore: ({ id, pageNumbers }: { id?: string; pageNumbers: number[] }) => {
      const place = id === undefined ? -1 : marks.indexOf(id);
      if (place >= 0) starts[place] = pageNumbers[0] ?? 1;

      return false;
    },
  };
  await pdfmake.createPdf(looking).getBuffer();

  return pdfmake.createPdf(setPages(shown, madeAt, starts, face)).getBuffer();
}

/** Sets a page that is empty but for words across it. @returns the bytes of the file */
export async function renderMark(mark: string, madeAt: Date): Promise<Buffer> {
  makeReady();
  const { text } = shownTexts({ text: mark }, builtInTypeface().draws);

  return pdfmake
    .createPdf({
      ...{ pageSize: 'A4', content: ' ', defaultStyle: { font: names.builtIn } },
      info: { creationDate: madeAt, modDate: madeAt, producer: '援手', creator: '援手' },
      watermark: { text, opacity: 0.16, angle: -45, fontSize: markSize(text), bold: true },
    })
    .getBuffer();
}

/** Large, and yet within the page from corner to corner. */
function markSize(text: string): number {
  return Math.min(44, Math.floor(800 / Math.max(1, [...text].length)));
}

/** Sets the poster of a group as PDF. @returns the bytes of the file */
export async function renderPoster({ picture, ...words }: Poster, madeAt: Date): Promise<Buffer> {
  makeReady();

  return pdfmake
    .createPdf(posterPage({ ...shownTexts(words, builtInTypeface().draws), picture }, madeAt))
    .getBuffer();
}
