import { PDFDocument } from '@cantoo/pdf-lib';
import { sha256 } from '../platform/ids';
import type { Sdk } from '../platform/sdk/sdk';
import type { BoundVolume, MarkJob } from './job';
import { renderMark } from './render-paper';

/** A copy of a bound volume with words across every page: set once, laid over all of them. */
export async function markVolume({ fileId, mark, madeAt, path }: MarkJob, sdk: Sdk): Promise<BoundVolume> {
  const at = new Date(madeAt);
  const copy = await PDFDocument.load(await sdk.download(fileId));
  const [words] = await copy.embedPdf(await renderMark(mark, at));
  if (!words) throw new Error('the mark has no page');
  const pages = copy.getPages();
  for (const page of pages) {
    const { width, height } = page.getSize();
    page.drawPage(words, { x: 0, y: 0, width, height });
  }
  copy.setTitle('法律援助案件卷宗（复制件）');
  copy.setCreationDate(at);
  copy.setModificationDate(at);
  const bytes = Buffer.from(await copy.save());

  return { fileId: await sdk.upload(path, bytes), sha256: sha256(bytes), pages: pages.length };
}
