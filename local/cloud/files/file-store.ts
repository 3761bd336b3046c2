import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { CloudError, codeOf } from '../errors';
import { tooLarge } from '../http/body';
import { checkCloudPath } from './names';

export interface FileStore {
  /**
   * Takes a request's body as one file: written beside, flushed, then put in place in one step, so that a cut
   * connection or a power loss leaves the whole file or nothing.
   * @param limit most bytes; @param overwrite false: a path that exists is refused
   * @throws CloudError EXCEED_MAX_PAYLOAD_SIZE (413), STORAGE_FILE_EXISTS (409), REQUEST_ABORTED, INVALID_PARAM
   */
  receive(body: IncomingMessage, cloudPath: string, limit: number, overwrite: boolean): Promise<void>;
  /** Bytes of a file, or undefined when there is none. */
  sizeOf(cloudPath: string): Promise<number | undefined>;
  /** Whether there was such a file. */
  remove(cloudPath: string): Promise<boolean>;
  copy(from: string, to: string): Promise<void>;
  /** Where a file lies on disk. */
  locate(cloudPath: string): string;
}

/**
 * Files on disk under their own names.
 * @param root the folder of finished files; @param incoming a folder on the same disk for unfinished ones
 */
export function fileStore(root: string, incoming: string): FileStore {
  const locate = (cloudPath: string) => path.join(root, ...checkCloudPath(cloudPath).split('/'));
  return {
    locate,
    receive: async (body, cloudPath, limit, overwrite) => {
      const target = locate(cloudPath);
      const draft = path.join(incoming, randomUUID());
      try {
        await writeDraft(body, draft, limit);
        await place(draft, target, overwrite, root);
      } finally {
        await rm(draft, { force: true });
      }
    },
    sizeOf: async (cloudPath) => {
      const found = await stat(locate(cloudPath)).catch(() => undefined);
      return found?.isFile() ? found.size : undefined;
    },
    remove: async (cloudPath) => {
      try {
        await rm(locate(cloudPath));
        return true;
      } catch {
        return false;
      }
    },
    copy: async (from, to) => {
      const draft = path.join(incoming, randomUUID());
      try {
        await copyFile(locate(from), draft, constants.COPYFILE_EXCL);
        await flush(draft, 'r+');
        await place(draft, locate(to), true, root);
      } finally {
        await rm(draft, { force: true });
      }
    },
  };
}

async function writeDraft(body: IncomingMessage, draft: string, limit: number): Promise<void> {
  if (Number(body.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const file = await open(draft, 'wx', 0o600);
  try {
    let size = 0;
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      await file.write(chunk);
    }
    await file.sync();
  } catch (error) {
    throw codeOf(error) === 'ECONNRESET' ? new CloudError('REQUEST_ABORTED', 'upload was cut', 400) : error;
  } finally {
    await file.close();
  }
}

async function place(draft: string, target: string, overwrite: boolean, root: string): Promise<void> {
  const folder = path.dirname(target);
  try {
    const firstNew = await mkdir(folder, { recursive: true });
    if (overwrite) await rename(draft, target);
    else await link(draft, target);
    await flush(folder, 'r');
    if (firstNew) await flushUp(path.dirname(folder), path.dirname(firstNew), root);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') throw new CloudError('STORAGE_FILE_EXISTS', 'a file of this name exists', 409);
    if (code === 'ENOTDIR' || code === 'EISDIR') {
      throw new CloudError('INVALID_PARAM', 'cloudPath is both a file and a folder', 400);
    }
    throw error;
  }
}

/** A new folder lasts only when its parent is flushed too. */
async function flushUp(from: string, last: string, root: string): Promise<void> {
  for (let folder = from; folder.startsWith(root); folder = path.dirname(folder)) {
    await flush(folder, 'r');
    if (folder === last) return;
  }
}

async function flush(name: string, flags: string): Promise<void> {
  const handle = await open(name, flags);
  try {
    await handle.sync();
  } catch (error) {
    // Windows refuses to flush a folder; its file system journals the entry itself
    if (codeOf(error) !== 'EPERM') throw error;
  } finally {
    await handle.close();
  }
}
