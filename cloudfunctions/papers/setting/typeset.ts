import type { PaperDocument } from '../../../domain/documents/blocks';
import { writePaper, writeRegisterPaper } from '../../../domain/documents/write-paper';
import type { Sdk } from '../../platform/sdk';
import type { PaperToSet, Typeset, TypesetJob } from './job';
import { renderPaper, renderPapers } from './render-paper';

/** Sets one paper, or several as one file. The same job gives the same file at the same place, however often it runs. */
export async function typeset({ papers, madeAt, path }: TypesetJob, sdk: Sdk): Promise<Typeset> {
  const documents = papers.map(written);
  const [first, ...more] = documents;
  if (!first) throw new Error('there is no paper to set');
  const at = new Date(madeAt);
  const bytes = more.length > 0 ? await renderPapers(documents, at) : await renderPaper(first, at);

  return path === undefined ? { pdf: bytes.toString('base64') } : { fileId: await sdk.upload(path, bytes) };
}

function written(paper: PaperToSet): PaperDocument {
  return 'said' in paper ? writeRegisterPaper(paper) : writePaper(paper);
}
