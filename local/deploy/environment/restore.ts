import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '../../../cloudfunctions/platform/documents';
import { pathOf } from '../../../cloudfunctions/platform/files/files';
import { sha256 } from '../../../cloudfunctions/platform/ids';
import type { Office } from '../../../cloudfunctions/platform/office';
import { DuplicateDocument } from '../../../cloudfunctions/platform/store/store';
import { BackupRefused } from '../../cloud/backup/manifest';
import { readManifest, type EnvironmentManifest, type Piece } from './backup-manifest';
import type { Document } from './copied-documents';
import { openPiece } from './sealed-piece';

/** Without these nobody can work in an environment: they come last, so that a stopped restore is seen and run again. */
const last: readonly string[] = ['centres', 'users'];
/** Bytes of one call. */
const mostAtOnce = 80 * 1024;

export interface Restored {
  readonly manifest: EnvironmentManifest;
  readonly documents: number;
  readonly files: number;
  /** What the files of the backup begin with, and what they begin with now, where that is another environment. */
  readonly moved: { readonly from: string; readonly to: string } | null;
}

/**
 * Brings a backup into an environment that has its collections and nobody working in it. Everything is opened and checked
 * before anything is written; stopped half way it is run again.
 * @throws BackupRefused
 */
export async function restore(office: Office, folder: string): Promise<Restored> {
  const manifest = readManifest(office, folder);
  const open = (piece: Piece): Buffer => opened(office, folder, piece);
  for (const piece of [...manifest.documents, ...manifest.files]) open(piece);
  await mustBeEmpty(office);

  const newest = new Map<string, Map<string, number>>();
  const linesOf = (at: number): Document[] => {
    const piece = manifest.documents[at];

    return piece
      ? open(piece)
          .toString('utf8')
          .split('\n')
          .map((line) => JSON.parse(line) as Document)
      : [];
  };
  for (const [at, { collection }] of manifest.documents.entries())
    for (const { _id } of linesOf(at))
      newest.set(collection, (newest.get(collection) ?? new Map<string, number>()).set(_id, at));
  const moved = await bringFiles(office, manifest, open);

  let documents = 0;
  const isLast = ({ collection }: { collection: string }): number => (last.includes(collection) ? 1 : 0);
  const inOrder = [...manifest.documents.entries()].sort(([, a], [, b]) => isLast(a) - isLast(b));
  for (const [at, { collection }] of inOrder) {
    const fresh = linesOf(at).filter(({ _id }) => newest.get(collection)?.get(_id) === at);
    documents += await bringDocuments(office, collection as CollectionName, fresh);
  }

  return { manifest, documents, files: manifest.files.length, moved };
}

/** @throws BackupRefused naming the piece that is missing or damaged */
function opened({ keys }: Office, folder: string, { name, sha256: wanted }: Piece): Buffer {
  try {
    const bytes = readFileSync(join(folder, name));
    if (/^(documents|files)\/\d+$/.test(name) && sha256(bytes) === wanted)
      return openPiece(keys, name, bytes);
  } catch {
    // Said below, like a piece with other bytes.
  }
  throw new BackupRefused(`备份里的 ${name} 缺失或已损坏，什么都没有恢复。请换一份备份。`);
}

/** @throws BackupRefused */
async function mustBeEmpty({ store }: Office): Promise<void> {
  const found = await store.find('centres', {}, { limit: 1, fields: ['_id'] });
  if (found.length > 0)
    throw new BackupRefused('这个环境里已经有中心了，没有恢复。请恢复到一个新的、空的环境里。');
}

async function bringFiles(
  { sdk }: Office,
  { files }: EnvironmentManifest,
  open: (piece: Piece) => Buffer,
): Promise<Restored['moved']> {
  let moved: Restored['moved'] = null;
  for (const piece of files) {
    const path = pathOf(piece.fileId) ?? '';
    const now = await sdk.upload(path, open(piece));
    const [from, to] = [piece.fileId, now].map((one) => one.slice(0, -path.length)) as [string, string];
    if (from !== to) moved = { from, to };
  }

  return moved;
}

/** As many at once as one call carries; one that is there already came with a run that was stopped. */
async function bringDocuments(
  { store }: Office,
  collection: CollectionName,
  documents: readonly Document[],
): Promise<number> {
  let some: Document[] = [];
  let bytes = 0;
  const send = async () => {
    const sent = some;
    [some, bytes] = [[], 0];
    try {
      await store.addAll(collection, sent as never);
    } catch (error) {
      if (!(error instanceof DuplicateDocument)) throw error;
      for (const one of sent) await store.add(collection, one as never).catch(passDuplicate);
    }
  };
  for (const one of documents) {
    some.push(one);
    bytes += JSON.stringify(one).length;
    if (bytes > mostAtOnce) await send();
  }
  await send();

  return documents.length;
}

function passDuplicate(error: unknown): void {
  if (!(error instanceof DuplicateDocument)) throw error;
}
