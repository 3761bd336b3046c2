import { createHash } from 'node:crypto';
import { CloudError } from '../errors';
import type { FileStore } from '../files/file-store';
import { checkCloudPath, type FileNames } from '../files/names';
import type { Signer } from '../files/signed-url';

export interface FileDesk {
  store: FileStore;
  names: FileNames;
  signer: Signer;
  /** Where functions put files: the loopback side. */
  adminOrigin: string;
}

type Body = Record<string, unknown>;
type Handler = (body: Body, desk: FileDesk, origin: string) => Body | Promise<Body>;

const MAX_FILES = 50;
const UPLOAD_SECONDS = 15 * 60;
const DOWNLOAD_SECONDS = 2 * 3600;
const LONGEST_SECONDS = 24 * 3600;

/** The `storage.*` actions of the SDKs. */
export const storageActions: Readonly<Record<string, Handler>> = {
  'storage.getUploadMetadata': ({ path }, desk) => {
    const cloudPath = checkCloudPath(path);
    return {
      data: {
        url: desk.adminOrigin + desk.signer.sign('put', cloudPath, UPLOAD_SECONDS, Date.now()),
        token: 'local',
        authorization: 'local',
        fileId: desk.names.idOf(cloudPath),
        cosFileId: createHash('md5').update(cloudPath).digest('hex'),
      },
    };
  },
  'storage.batchGetDownloadUrl': (body, desk, origin) => {
    const list = listOf(body, 'file_list').map((entry) => {
      const { fileid, max_age: maxAge } = (entry ?? {}) as { fileid?: unknown; max_age?: unknown };
      const cloudPath = desk.names.pathOf(fileid);
      if (cloudPath === undefined || desk.store.sizeOf(cloudPath) === undefined) {
        return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' };
      }
      const seconds = Math.min(Math.max(Number(maxAge) || DOWNLOAD_SECONDS, 1), LONGEST_SECONDS);
      const tempFileURL = origin + desk.signer.sign('get', cloudPath, seconds, Date.now());
      return { code: 'SUCCESS', fileID: fileid, tempFileURL, maxAge: seconds };
    });
    return { data: { download_list: list } };
  },
  'storage.batchDeleteFile': (body, desk) => {
    const list = listOf(body, 'fileid_list').map((fileID) => {
      const cloudPath = desk.names.pathOf(fileID);
      const removed = cloudPath !== undefined && desk.store.remove(cloudPath);
      return { code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID };
    });
    return { data: { delete_list: list } };
  },
  'storage.batchCopyFile': async (body, desk) => {
    const list = listOf(body, 'file_list').map((entry) => copyOne((entry ?? {}) as Body, desk));
    return { data: { copy_list: await Promise.all(list) } };
  },
};

async function copyOne(entry: Body, desk: FileDesk): Promise<Body> {
  const from = checkCloudPath(entry['src_path']);
  const to = checkCloudPath(entry['dst_path']);
  const { copy, move, sizeOf } = desk.store;
  if (sizeOf(from) === undefined) return { code: 'STORAGE_FILE_NONEXIST' };
  if (entry['overwrite'] === false && sizeOf(to) !== undefined) return { code: 'STORAGE_FILE_EXISTS' };
  await (entry['remove_original'] === true ? move : copy)(from, to);
  return { code: 'SUCCESS', fileId: desk.names.idOf(to) };
}

function listOf(body: Body, field: string): unknown[] {
  const list = body[field];
  if (!Array.isArray(list)) throw new CloudError('INVALID_PARAM', `${field} is not a list`);
  if (list.length > MAX_FILES)
    throw new CloudError('INVALID_PARAM', `at most ${MAX_FILES} files per request`);
  return list;
}
