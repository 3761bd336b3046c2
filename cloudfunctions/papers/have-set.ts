import type { PaperDocument } from '../../domain/documents/blocks';
import type { Office } from '../platform/office';
import type { Typeset, TypesetJob } from './typeset';

/** Has the function `papers` set a paper and keep it. @returns the file id */
export async function haveKept(
  office: Office,
  document: PaperDocument,
  madeAt: string,
  path: string,
): Promise<string> {
  const set = await ask(office, { documents: [document], madeAt, path });
  if (!('fileId' in set)) throw new Error('the function papers kept no file');

  return set.fileId;
}

/** Has the function `papers` set papers as one file that is not kept. @returns its bytes as base64 */
export async function haveSet(
  office: Office,
  documents: readonly PaperDocument[],
  madeAt: string,
): Promise<string> {
  const set = await ask(office, { documents, madeAt });
  if (!('pdf' in set)) throw new Error('the function papers gave no file');

  return set.pdf;
}

async function ask({ sdk }: Office, job: TypesetJob): Promise<Typeset> {
  return (await sdk.call('papers', job)) as Typeset;
}
