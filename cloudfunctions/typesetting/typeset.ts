import { agentPower } from '../../domain/documents/shared/agent-power';
import type { PaperDocument } from '../../domain/documents/blocks';
import { writeOwnPaper } from '../../domain/documents/own/write-own-paper';
import { subsidySheetPaper } from '../../domain/documents/subsidy-sheet';
import { writePaper, writeRegisterPaper } from '../../domain/documents/write-paper';
import { sha256 } from '../platform/ids';
import type { Sdk } from '../platform/sdk/sdk';
import type { PaperToSet, Typeset, TypesetJob } from './job';
import { renderPaper, renderPapers, renderPoster } from './render-paper';

/** Sets one paper, or several as one file. The same job gives the same file at the same place, however often it runs. */
export async function typeset(job: TypesetJob, sdk: Sdk): Promise<Typeset> {
  const { path } = job;
  const bytes = await bytesOf(job, new Date(job.madeAt));

  if (path === undefined) return { pdf: bytes.toString('base64') };

  return { fileId: await sdk.upload(path, bytes), sha256: sha256(bytes) };
}

function bytesOf(
  { papers, poster, agentPower: power, ownPaper, subsidySheet, document }: TypesetJob,
  at: Date,
): Promise<Buffer> {
  if (document) return renderPaper(document, at);
  if (subsidySheet) return renderPaper(subsidySheetPaper(subsidySheet), at);
  if (poster) return renderPoster(poster, at);
  if (ownPaper) return renderPaper(writeOwnPaper(ownPaper), at);

  return power ? renderPaper(agentPower(power), at) : setAll(papers, at);
}

function setAll(papers: readonly PaperToSet[], at: Date): Promise<Buffer> {
  const documents = papers.map(written);
  const [first, ...more] = documents;
  if (!first) throw new Error('there is no paper to set');

  return more.length > 0 ? renderPapers(documents, at) : renderPaper(first, at);
}

function written(paper: PaperToSet): PaperDocument {
  return 'said' in paper ? writeRegisterPaper(paper) : writePaper(paper);
}
