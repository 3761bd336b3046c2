import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow, isFile, put, readText } from '../../build/files';
import type { ReleasePart, ReleaseWorld } from './world';

function printOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));

  return hash.digest('hex').slice(0, 16);
}

const stamp = ({ dist }: ReleaseWorld): string => join(dist, '.built', 'uploaded');

/** Remembers which mini-program was uploaded last from here: WeChat's interface does not tell. */
export function rememberUpload(world: ReleaseWorld): void {
  put(stamp(world), printOf(join(world.dist, 'miniprogram')));
}

/** The mini-program, by the vendor's upload tool; a preview comes with it. */
export const phone: ReleasePart = {
  name: 'phone',
  title: '小程序',
  async plan(world) {
    const folder = join(world.dist, 'miniprogram');
    if (isFile(stamp(world)) && readText(stamp(world)) === printOf(folder)) return [];

    return [
      {
        why: `上传小程序（版本说明 ${world.revision}），并出一张预览码`,
        act: {
          ...{ to: 'tool', script: 'upload.cjs' },
          args: [world.settings.appid, resolve(folder), world.revision],
        },
      },
    ];
  },
};
