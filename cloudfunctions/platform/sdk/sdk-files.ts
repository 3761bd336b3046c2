import type { CloudBase } from '@cloudbase/node-sdk';
import type { Sdk } from './sdk';

type FileWords = Pick<Sdk, 'upload' | 'download' | 'move' | 'temporaryUrl' | 'removeFiles'>;

/**
 * Where a file lies now: after a restore into another environment documents still name the place of before, bound into
 * their seals. `YUANSHOU_FILES_MOVED` is `cloud://before/ cloud://now/`.
 */
export function fileIdNow(fileId: string, moved = process.env.YUANSHOU_FILES_MOVED ?? ''): string {
  const [before = '', now = ''] = moved.split(' ');

  return fileId.replace(before, now);
}

/** Files through node-sdk, in every function: it alone can move them, and it fetches one in half the time. */
export function filesWith(app: CloudBase): FileWords {
  return {
    async upload(path, bytes) {
      return (await app.uploadFile({ cloudPath: path, fileContent: bytes })).fileID;
    },
    async download(fileId) {
      const { fileContent } = await app.downloadFile({ fileID: fileIdNow(fileId) });
      if (!Buffer.isBuffer(fileContent)) throw new Error(`file ${fileId} came back empty`);

      return fileContent;
    },
    // What could not be moved is said per file and shows when it is read.
    async move(from, to) {
      const one = { srcPath: from, dstPath: to, overwrite: false, removeOriginal: true };
      await app.copyFile({ fileList: [one] });
    },
    async temporaryUrl(fileId, seconds) {
      const { fileList } = await app.getTempFileURL({
        fileList: [{ fileID: fileIdNow(fileId), maxAge: seconds }],
      });

      return fileList[0]?.tempFileURL ?? '';
    },
    async removeFiles(fileIds) {
      await app.deleteFile({ fileList: fileIds.map((one) => fileIdNow(one)) });
    },
  };
}
