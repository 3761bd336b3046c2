import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fsync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { copyFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { CloudError, codeOf } from '../errors';
import { tooLarge } from '../http/body';
import { mustHaveRoom, type HasRoom } from '../room';
import { checkCloudPath } from './names';

export interface FileStore {
  /**
   * Takes a request's body as one file: written beside, then put in place in one step, so that a cut connection leaves
   * the whole file or nothing; flushed before, so that a power loss does too. What only waits to be looked at
   * (`incoming/`) is promised to nobody and is flushed when it is moved to where it stays.
   * @param limit most bytes; @param overwrite false: a path that exists is refused
   * @throws CloudError EXCEED_MAX_PAYLOAD_SIZE (413), STORAGE_FILE_EXISTS (409), REQUEST_ABORTED, INVALID_PARAM
   */
  receive(body: IncomingMessage, cloudPath: string, limit: number, overwrite: boolean): Promise<void>;
  /** Bytes of a file, or undefined when there is none. */
  sizeOf: (cloudPath: string) => number | undefined;
  /** Whether there was such a file. */
  remove(cloudPath: string): boolean;
  copy: (from: string, to: string) => Promise<void>;
  /** Takes the place of what lies at `to`, flushed. */
  move: (from: string, to: string) => Promise<void>;
  /** Where a file lies on disk. */
  locate(cloudPath: string): string;
}

const flushed = promisify(fsync);

/**
 * Files on disk under their own names. Short steps are done at once, since handing each to the thread pool costs more
 * than the step; only what waits for the disk itself is awaited.
 * @param root the folder of finished files; @param incoming a folder on the same disk for unfinished ones
 */
export function fileStore(root: string, incoming: string, hasRoom: HasRoom = () => true): FileStore {
  const locate = (cloudPath: string) => path.join(root, ...checkCloudPath(cloudPath).split('/'));
  return {
    locate,
    receive: async (body, cloudPath, limit, overwrite) => {
      mustHaveRoom(hasRoom);
      const target = locate(cloudPath);
      const draft = path.join(incoming, randomUUID());
      try {
        await writeDraft(body, draft, limit);
        if (onlyWaits(cloudPath)) {
          put(draft, target, overwrite);
          return;
        }
        await flush(draft, 'r+');
        await place(draft, target, overwrite, root);
      } catch (error) {
        rmSync(draft, { force: true });
        throw error;
      }
    },
    sizeOf: (cloudPath) => {
      const found = statSync(locate(cloudPath), { throwIfNoEntry: false });
      return found?.isFile() ? found.size : undefined;
    },
    remove: (cloudPath) => {
      try {
        unlinkSync(locate(cloudPath));
        return true;
      } catch {
        return false;
      }
    },
    move: async (from, to) => {
      if (onlyWaits(from)) await flush(locate(from), 'r+');
      await place(locate(from), locate(to), true, root);
    },
    copy: async (from, to) => {
      const draft = path.join(incoming, randomUUID());
      try {
        await copyFile(locate(from), draft, constants.COPYFILE_EXCL);
        await flush(draft, 'r+');
        await place(draft, locate(to), true, root);
      } catch (error) {
        rmSync(draft, { force: true });
        throw error;
      }
    },
  };
}

/** People's uploads, before anything is made of them. */
const onlyWaits = (cloudPath: string): boolean => cloudPath.startsWith('incoming/');

async function writeDraft(body: IncomingMessage, draft: string, limit: number): Promise<void> {
  if (Number(body.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const file = openSync(draft, 'wx', 0o600);
  try {
    let size = 0;
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      for (let done = 0; done < chunk.length;) done += writeSync(file, chunk, done);
    }
  } catch (error) {
    throw codeOf(error) === 'ECONNRESET' ? new CloudError('REQUEST_ABORTED', 'upload was cut', 400) : error;
  } finally {
    closeSync(file);
  }
}

/** Puts a file in place so that it stays there when the power fails. */
async function place(draft: string, target: string, overwrite: boolean, root: string): Promise<void> {
  const firstNew = put(draft, target, overwrite);
  const folder = path.dirname(target);
  const parents = firstNew ? flushUp(path.dirname(folder), path.dirname(firstNew), root) : undefined;
  await Promise.all([flush(folder, 'r'), parents]);
}

/**
 * Only this process writes here, so looking and renaming without a pause in between replaces nothing.
 * @returns the uppermost folder that had to be made
 */
function put(draft: string, target: string, overwrite: boolean): string | undefined {
  const folder = path.dirname(target);
  let firstNew: string | undefined;
  try {
    if (!existsSync(folder)) firstNew = mkdirSync(folder, { recursive: true });
    if (overwrite ? statSync(target, { throwIfNoEntry: false })?.isDirectory() : existsSync(target)) {
      throw new CloudError('STORAGE_FILE_EXISTS', 'a file of this name exists', 409);
    }
    renameSync(draft, target);

    return firstNew;
  } catch (error) {
    const clash = ['ENOTDIR', 'EISDIR', 'EEXIST'].includes(codeOf(error) ?? '');
    throw clash ? new CloudError('INVALID_PARAM', 'cloudPath is both a file and a folder', 400) : error;
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
  const handle = openSync(name, flags);
  try {
    await flushed(handle);
  } finally {
    closeSync(handle);
  }
}
