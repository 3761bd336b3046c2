import { basename } from 'node:path/posix';
import { DomainError, isDomainError } from '../../domain/refusals/errors';
import { checkedKind, endsLike, type FileKind } from './file-kinds';
import type { FileScanner, ScanResult } from './file-scanner';
import { sha256 } from './ids';
import { log, traceOf } from './log';
import type { Sdk } from './sdk';

const urlSeconds = 300;

/** A file that was checked and put away. */
export interface KeptFile {
  readonly fileId: string;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly sha256: string;
  readonly scan: Exclude<ScanResult, 'flagged'>;
}

/** The folder into which one person may upload. */
export function incomingFolder(openid: string): string {
  return `incoming/${openid}/`;
}

/** The path inside the store, out of `cloud://environment.bucket/path`. */
export function pathOf(fileId: string): string | null {
  return /^cloud:\/\/[^/]+\/(.+)$/.exec(fileId)?.[1] ?? null;
}

export interface Files {
  /**
   * Takes an upload of this very person out of everybody's reach, then checks and scans its bytes; what is refused is
   * thrown away. Asked again with the same folder, it finds what it took the first time.
   * @param to a folder that nobody can guess and that belongs to this upload alone
   * @throws DomainError FileNotUploaded, the file refusals; FileDangerous for what the scanner flags
   */
  keep(openid: string, fileId: string, to: string): Promise<KeptFile>;
  store(path: string, bytes: Buffer): Promise<string>;
  /** An address that works for five minutes. Call it only after the access check. */
  urlOf(fileId: string): Promise<string>;
  /**
   * As `urlOf`, once the bytes were found to be those that were put away.
   * @throws DomainError FileMissing, FileDiffers
   */
  urlOfWhole(fileId: string, hash: string): Promise<string>;
  /** Whether the bytes are those that were put away. */
  compare(fileId: string, hash: string): Promise<'whole' | 'missing' | 'differs'>;
  discard(fileIds: readonly string[]): Promise<void>;
}

/** Files over either SDK. */
export function openFiles(sdk: Sdk, scanner: FileScanner): Files {
  const checked = async (bytes: Buffer): Promise<Pick<KeptFile, 'kind' | 'scan'>> => {
    const kind = checkedKind(bytes);
    const scan = await scanner.scan(bytes);
    if (scan === 'flagged') throw new DomainError('FileDangerous');

    return { kind, scan };
  };
  const files: Files = {
    async keep(openid, fileId, to) {
      const path = uploadOf(openid, fileId);
      const taken = `${to}/${basename(path)}`;
      const takenId = `${fileId.slice(0, -path.length)}${taken}`;
      const bytes = await takeOut(sdk, path, taken, takenId);
      const { kind, scan } = await checked(bytes).catch(async (error: unknown) => {
        if (isDomainError(error)) await files.discard([takenId]);
        throw error;
      });
      // It is served by its name, so a name that says something else is not kept.
      const keptId = endsLike(taken, kind) ? takenId : await sdk.upload(`${to}.${kind}`, bytes);
      if (keptId !== takenId) await files.discard([takenId]);

      return { fileId: keptId, kind, bytes: bytes.length, sha256: sha256(bytes), scan };
    },
    store: (path, bytes) => sdk.upload(path, bytes),
    urlOf: (fileId) => sdk.temporaryUrl(fileId, urlSeconds),
    async urlOfWhole(fileId, hash) {
      const found = await files.compare(fileId, hash);
      if (found === 'whole') return files.urlOf(fileId);
      log({ level: 'error', event: `file_${found}` });
      throw new DomainError(found === 'missing' ? 'FileMissing' : 'FileDiffers');
    },
    async compare(fileId, hash) {
      const bytes = await sdk.download(fileId).catch((error: unknown) => {
        log({ level: 'warn', event: 'file_not_read', ...traceOf(error) });

        return null;
      });
      if (bytes === null) return 'missing';

      return sha256(bytes) === hash ? 'whole' : 'differs';
    },
    async discard(fileIds) {
      try {
        if (fileIds.length > 0) await sdk.removeFiles(fileIds);
      } catch (error) {
        log({ level: 'warn', event: 'file_not_discarded', ...traceOf(error) });
      }
    },
  };

  return files;
}

/** @throws DomainError FileNotUploaded for what does not lie in the person's own folder */
function uploadOf(openid: string, fileId: string): string {
  const path = pathOf(fileId);
  if (!path?.startsWith(incomingFolder(openid)) || path.includes('..'))
    throw new DomainError('FileNotUploaded');

  return path;
}

/** Moved before it is read: what is checked is then what stays. @throws DomainError FileNotUploaded */
async function takeOut(sdk: Sdk, from: string, to: string, fileId: string): Promise<Buffer> {
  try {
    await sdk.move(from, to);

    return await sdk.download(fileId);
  } catch (error) {
    log({ level: 'warn', event: 'file_not_found', ...traceOf(error) });
    throw new DomainError('FileNotUploaded');
  }
}
