import type { CloudBase } from '@cloudbase/node-sdk';
import type { Sdk } from './sdk';

type FileWords = Pick<Sdk, 'upload' | 'download' | 'move' | 'temporaryUrl' | 'removeFiles'>;

/** Files through node-sdk, in every function: it alone can move them, and it fetches one in half the time. */
export function filesWith(app: CloudBase): FileWords {
  return {
    async upload(path, bytes) {
      return (await app.uploadFile({ cloudPath: path, fileContent: bytes })).fileID;
    },
    async download(fileId) {
      const { fileContent } = await app.downloadFile({ fileID: fileId });
      if (!Buffer.isBuffer(fileContent)) throw new Error(`file ${fileId} came back empty`);

      return fileContent;
    },
    // What could not be moved is said per file and shows when it is read.
    async move(from, to) {
      const one = { srcPath: from, dstPath: to, overwrite: false, removeOriginal: true };
      await app.copyFile({ fileList: [one] });
    },
    async temporaryUrl(fileId, seconds) {
      const { fileList } = await app.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: seconds }] });

      return fileList[0]?.tempFileURL ?? '';
    },
    async removeFiles(fileIds) {
      await app.deleteFile({ fileList: [...fileIds] });
    },
  };
}
