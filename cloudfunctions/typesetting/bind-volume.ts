import { PDFDocument, StandardFonts, type PDFFont } from '@cantoo/pdf-lib';
import type { BoundLine } from '../../domain/documents/volume';
import { volumeCatalogue, volumeCover, volumeEndorsement } from '../../domain/documents/volume';
import { dayOf } from '../../domain/time/times';
import { sha256 } from '../platform/ids';
import type { Sdk } from '../platform/sdk/sdk';
import type { BoundVolume, VolumeFile, VolumeJob } from './job';
import { renderPaper, renderPapers } from './render-paper';

/** A4 in points, and the white edge around a photo. */
const sheet = { width: 595.28, height: 841.89, edge: 42 };
const numberSize = 11;

/**
 * Binds a volume: cover, catalogue, every paper and photo with its page number through the volume, 备考表. The same job
 * gives the same file at the same place. What cannot be bound (HEIC, a locked PDF) is named in the 备考表.
 */
export async function bindVolume(
  { cover, entries, madeAt, path }: VolumeJob,
  sdk: Sdk,
): Promise<BoundVolume> {
  const at = new Date(madeAt);
  const body = await PDFDocument.create();
  const lines: BoundLine[] = [];
  const unbound: string[] = [];
  for (const { part, title, files } of entries) {
    const from = body.getPageCount() + 1;
    for (const file of files) if (!(await bound(body, file, sdk))) unbound.push(`${title}（${file.name}）`);
    const pages = body.getPageCount() + 1 - from;
    if (pages > 0) lines.push({ part, title, from, pages });
  }
  await numberPages(body);
  const pages = body.getPageCount();
  const { number } = cover;
  const endorsement = volumeEndorsement({ pages, unbound, madeOn: dayOf(madeAt) }, number);
  const front = await renderPapers([volumeCover(cover), volumeCatalogue(lines, number)], at);
  const back = await renderPaper(endorsement, at);
  const bytes = await joined([front, Buffer.from(await body.save()), back], at);

  return { fileId: await sdk.upload(path, bytes), sha256: sha256(bytes), pages };
}

/** Puts one file behind what is bound already. @returns whether it could be */
async function bound(body: PDFDocument, { fileId, kind }: VolumeFile, sdk: Sdk): Promise<boolean> {
  if (kind === 'heic') return false;
  const bytes = await sdk.download(fileId);
  try {
    if (kind === 'pdf') await addPages(body, bytes);
    else await addPhoto(body, bytes, kind);

    return true;
  } catch {
    return false;
  }
}

async function addPages(body: PDFDocument, bytes: Buffer): Promise<void> {
  const given = await PDFDocument.load(bytes);
  for (const page of await body.copyPages(given, given.getPageIndices())) body.addPage(page);
}

/** A photo fills a sheet within its edge; it is never cut. */
async function addPhoto(body: PDFDocument, bytes: Buffer, kind: 'jpg' | 'png'): Promise<void> {
  const photo = await (kind === 'jpg' ? body.embedJpg(bytes) : body.embedPng(bytes));
  const [width, height] = [sheet.width - 2 * sheet.edge, sheet.height - 2 * sheet.edge];
  const size = photo.scaleToFit(width, height);
  const page = body.addPage([sheet.width, sheet.height]);
  page.drawImage(photo, { x: (sheet.width - size.width) / 2, y: (sheet.height - size.height) / 2, ...size });
}

async function numberPages(body: PDFDocument): Promise<void> {
  const font: PDFFont = await body.embedFont(StandardFonts.Helvetica);
  body.getPages().forEach((page, place) => {
    const text = String(place + 1);
    const x = page.getWidth() - 36 - font.widthOfTextAtSize(text, numberSize);
    page.drawText(text, { x, y: page.getHeight() - 30, size: numberSize, font });
  });
}

async function joined(parts: readonly Buffer[], at: Date): Promise<Buffer> {
  const whole = await PDFDocument.create();
  for (const part of parts) await addPages(whole, part);
  whole.setTitle('法律援助案件卷宗');
  whole.setProducer('援手');
  whole.setCreator('援手');
  whole.setCreationDate(at);
  whole.setModificationDate(at);

  return Buffer.from(await whole.save());
}
