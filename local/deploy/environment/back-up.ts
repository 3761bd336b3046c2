import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '../../../cloudfunctions/platform/documents';
import { sha256 } from '../../../cloudfunctions/platform/ids';
import type { Office } from '../../../cloudfunctions/platform/office';
import {
  writeManifest,
  type DocumentsPiece,
  type EnvironmentManifest,
  type FilePiece,
  type Piece,
} from './backup-manifest';
import { copyDocuments } from './copied-documents';
import { sealPiece } from './sealed-piece';

export interface EnvironmentBackup {
  readonly office: Office;
  readonly environment: string;
  readonly collections: readonly CollectionName[];
  /** A new, empty folder. */
  readonly folder: string;
}

const piecesFolders = ['documents', 'files'] as const;

/**
 * Copies an environment through the SDK: every document, every file that a document names, sealed with the office's
 * keys, which are not part of it.
 */
export async function backUp({
  office,
  environment,
  collections,
  folder,
}: EnvironmentBackup): Promise<EnvironmentManifest> {
  for (const name of piecesFolders) mkdirSync(join(folder, name), { recursive: true });
  const keep = (name: string, content: Buffer): Piece => {
    const sealed = sealPiece(office.keys, name, content);
    writeFileSync(join(folder, name), sealed, { mode: 0o600, flag: 'wx' });

    return { name, sha256: sha256(sealed) };
  };
  const documents: DocumentsPiece[] = [];
  const named = new Set<string>();
  await copyDocuments(office, collections, (collection, found) => {
    for (const one of found) for (const fileId of filesNamedIn(one)) named.add(fileId);
    const lines = Buffer.from(found.map((one) => JSON.stringify(one)).join('\n'));
    const piece = keep(`documents/${String(documents.length).padStart(6, '0')}`, lines);
    documents.push({ ...piece, collection, count: found.length });
  });
  const files: FilePiece[] = [];
  const missing: string[] = [];
  for (const fileId of [...named].sort()) {
    const bytes = await office.sdk.download(fileId).catch(() => null);
    if (bytes) files.push({ ...keep(`files/${String(files.length).padStart(6, '0')}`, bytes), fileId });
    else missing.push(fileId);
  }
  const madeAt = new Date().toISOString();

  return writeManifest(office, folder, { environment, madeAt, documents, files, missing });
}

/** Every name of a stored file, wherever in a document it stands. */
function filesNamedIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('cloud://') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];

  return Object.values(value).flatMap(filesNamedIn);
}
