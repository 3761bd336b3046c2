import { DomainError } from '../../domain/wording/errors';
import { checkedKind, type FileKind } from './file-kinds';
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
   * Takes an upload of this very person, checks and scans its bytes and keeps a copy that nobody outside can name.
   * @throws DomainError FileNotUploaded, the file refusals; FileDangerous for what the scanner flags, which is thrown away
   */
  keep(openid: string, fileId: string, to: (kind: FileKind) => string): Promise<KeptFile>;
  store(path: string, bytes: Buffer): Promise<string>;
  /** An address that works for five minutes. Call it only after the access check. */
  urlOf(fileId: string): Promise<string>;
  discard(fileIds: readonly string[]): Promise<void>;
}

/** Files over either SDK. */
export function openFiles(sdk: Sdk, scanner: FileScanner): Files {
  const files: Files = {
    async keep(openid, fileId, to) {
      const path = pathOf(fileId);
      if (!path?.startsWith(incomingFolder(openid)) || path.includes('..'))
        throw new DomainError('FileNotUploaded');
      const bytes = await download(sdk, fileId);
      const kind = checkedKind(bytes);
      const scan = await scanner.scan(bytes);
      if (scan === 'flagged') {
        await files.discard([fileId]);
        throw new DomainError('FileDangerous');
      }
      const keptId = await sdk.upload(to(kind), bytes);

      return { fileId: keptId, kind, bytes: bytes.length, sha256: sha256(bytes), scan };
    },
    store: (path, bytes) => sdk.upload(path, bytes),
    urlOf: (fileId) => sdk.temporaryUrl(fileId, urlSeconds),
    async discard(fileIds) {
      try {
        if (fileIds.length > 0) await sdk.removeFiles(fileIds);
      } catch (error) {
        // What stays behind in incoming/ is swept by the clock.
        log({ level: 'warn', event: 'file_not_discarded', ...traceOf(error) });
      }
    },
  };

  return files;
}

async function download(sdk: Sdk, fileId: string): Promise<Buffer> {
  try {
    return await sdk.download(fileId);
  } catch (error) {
    log({ level: 'warn', event: 'file_not_found', ...traceOf(error) });
    throw new DomainError('FileNotUploaded');
  }
}
