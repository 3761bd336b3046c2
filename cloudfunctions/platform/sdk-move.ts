import type { CloudBase } from '@cloudbase/node-sdk';
import type { Sdk } from './sdk';

/** Moving files is a word of node-sdk only; what could not be moved is said per file and shows when it is read. */
export function moveWith(app: Pick<CloudBase, 'copyFile'>): Sdk['move'] {
  return async (from, to) => {
    const one = { srcPath: from, dstPath: to, overwrite: false, removeOriginal: true };
    await app.copyFile({ fileList: [one] });
  };
}
