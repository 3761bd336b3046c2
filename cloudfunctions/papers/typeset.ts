import type { PaperDocument } from '../../domain/documents/blocks';
import type { Sdk } from '../platform/sdk';
import { renderPaper, renderPapers } from './render-paper';

/** What the function `papers` is asked for. */
export interface TypesetJob {
  readonly documents: readonly PaperDocument[];
  /** Moment written into the file, ISO 8601. */
  readonly madeAt: string;
  /** Where to keep the file; absent: its bytes come back. */
  readonly path?: string;
}

/** The file kept, or its bytes as base64. */
export type Typeset = { readonly fileId: string } | { readonly pdf: string };

/** Sets one paper, or several as one file. The same job gives the same file at the same place, however often it runs. */
export async function typeset({ documents, madeAt, path }: TypesetJob, sdk: Sdk): Promise<Typeset> {
  const [first, ...more] = documents;
  if (!first) throw new Error('there is no paper to set');
  const at = new Date(madeAt);
  const bytes = more.length > 0 ? await renderPapers(documents, at) : await renderPaper(first, at);

  return path === undefined ? { pdf: bytes.toString('base64') } : { fileId: await sdk.upload(path, bytes) };
}
