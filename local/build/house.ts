import fs from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { workerBundle } from '../cloud/store/threads/worker-bundle';
import { runnerBundle } from '../cloud/functions/runner-file';
import { BuildFailure } from './failure';
import { isFile, put, renewFolder } from './files';
import type { Part } from './part';
import { inKilobytes } from './sizes';

const entry = path.join('local', 'start', 'serve.ts');

/** Found beside the house when it runs: binaries, WebAssembly, and what only the sample data need. */
const external = ['better-sqlite3', 'node-sqlite3-wasm', 'esbuild', 'fontkit'];

const settings: BuildOptions = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: true,
  charset: 'utf8',
  external,
  chunkNames: '[name]-[hash]',
  logLevel: 'silent',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};

/** dist/house: the local cloud with everything it serves, for plain Node without a compiler. */
export const house: Part = {
  name: 'house',
  inputs: ['cloudfunctions', 'contract', 'domain', 'local'],
  output: 'house',
  absent: ({ root }) => (isFile(path.join(root, entry)) ? undefined : `还没有 ${entry}，跳过`),
  async build({ root, dist }) {
    return renewFolder(path.join(dist, 'house'), async (out) => {
      try {
        await build({ ...settings, entryPoints: [path.join(root, entry)], outdir: out });
      } catch (cause) {
        throw new BuildFailure('house', [(cause as Error).message]);
      }
      put(path.join(out, 'package.json'), '{"type":"module"}\n');
      put(path.join(out, 'store-worker.cjs'), workerBundle());
      put(path.join(out, 'runner.cjs'), runnerBundle());
      const bytes = fs
        .readdirSync(out)
        .reduce((sum, name) => sum + fs.statSync(path.join(out, name)).size, 0);

      return [`${inKilobytes(bytes)}，不含依赖包`];
    });
  },
};
