import pdfParse from 'pdf-parse/lib/pdf-parse.js';

/**
 * What a PDF reader finds in a file, without white space: where lines break does not matter.
 * @param file bytes, or base64 as an answer carries them
 */
export async function textOfPdf(file: Buffer | string): Promise<string> {
  const bytes = typeof file === 'string' ? Buffer.from(file, 'base64') : file;
  const { text } = (await pdfParse(bytes)) as { text: string };

  return text.replace(/\s+/g, '');
}

/** How many pages a PDF has. */
export async function pagesOfPdf(bytes: Buffer): Promise<number> {
  const { numpages } = (await pdfParse(bytes)) as { numpages: number };

  return numpages;
}
