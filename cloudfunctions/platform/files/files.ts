import { DomainError } from '../../../domain/refusals/errors';
import { sha256 } from '../ids';
import { blindIndex, type Keys } from '../sealing/keys';
import { log, traceOf } from '../calls/log';
import type { Sdk } from '../sdk/sdk';

const urlSeconds = 300;

/**
 * The folder into which one person may upload. A keyed hash: who it is cannot be read from a file's name, and nobody
 * else can name it (the cloud lets every phone write below `incoming/`).
 * @param who the openid of a phone, the account of staff
 */
export function incomingFolder(keys: Keys, who: string): string {
  return `incoming/${blindIndex(keys, 'incoming', who)}/`;
}

/** The path inside the store, out of `cloud://environment.bucket/path`. */
export function pathOf(fileId: string): string | null {
  return /^cloud:\/\/[^/]+\/(.+)$/.exec(fileId)?.[1] ?? null;
}

/** Files as they lie there; what comes from people is taken in by `keepUpload`. */
export interface Files {
  store(path: string, bytes: Buffer): Promise<string>;
  /**
   * An address that works for five minutes, once the bytes were found to be those that were put away: there is no other
   * way to one. Call it only after the access check.
   * @throws DomainError FileMissing, FileDiffers
   */
  urlOfWhole(fileId: string, hash: string): Promise<string>;
  /** Whether the bytes are those that were put away. */
  compare(fileId: string, hash: string): Promise<'whole' | 'missing' | 'differs'>;
  discard(fileIds: readonly string[]): Promise<void>;
}

/** Files over either SDK. */
export function openFiles(sdk: Sdk): Files {
  const files: Files = {
    store: (path, bytes) => sdk.upload(path, bytes),
    async urlOfWhole(fileId, hash) {
      const found = await files.compare(fileId, hash);
      if (found === 'whole') return sdk.temporaryUrl(fileId, urlSeconds);
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
