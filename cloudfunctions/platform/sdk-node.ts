import tcb from '@cloudbase/node-sdk';
import { databaseOver, type RawDatabase } from './sdk-database';
import { moveWith } from './sdk-move';
import type { Sdk } from './sdk';

/** CloudBase for functions without a WeChat caller: the desk's. */
export function nodeSdk(): Sdk {
  const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string });
  const database = app.database() as unknown as RawDatabase;

  return {
    ...databaseOver(database, (document) => document),
    async upload(path, bytes) {
      return (await app.uploadFile({ cloudPath: path, fileContent: bytes })).fileID;
    },
    async download(fileId) {
      const { fileContent } = await app.downloadFile({ fileID: fileId });
      if (!Buffer.isBuffer(fileContent)) throw new Error(`file ${fileId} came back empty`);

      return fileContent;
    },
    move: moveWith(app),
    async temporaryUrl(fileId, seconds) {
      const { fileList } = await app.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: seconds }] });

      return fileList[0]?.tempFileURL ?? '';
    },
    async removeFiles(fileIds) {
      await app.deleteFile({ fileList: [...fileIds] });
    },
    async sendMessage() {
      throw new Error('messages leave through the clock function only');
    },
    async call(name, input) {
      const { result } = (await app.callFunction({ name, data: input })) as { result: unknown };

      return result;
    },
  };
}
