import path from 'node:path';
import { deskLacks, newBuiltins } from './builtins';
import { contractDefine } from './contract-print';
import { BuildFailure } from './failure';
import { isFile, readText } from './files';
import fs from 'node:fs';
import type { Part } from './part';
import { gzipped, inKilobytes, KB } from './sizes';

/** Vue passes these on for lists that it watches, when a page calls them; none of ours does. */
const vueOffers = /^assets\/runtime-core\S* 用了 \.to(Sorted|Reversed|Spliced)\(\)/;
const firstLoadLimit = 350 * KB;

/** dist/console: the desk, by vite with console/vite.config.ts. */
export const consolePart: Part = {
  name: 'console',
  inputs: ['console', 'contract', 'domain', 'design'],
  output: 'console',
  absent: ({ root }) =>
    isFile(path.join(root, 'console', 'index.html')) ? undefined : '还没有 console/index.html，跳过',
  async build({ root, dist }) {
    const { build } = await import('vite');
    const folder = path.join(root, 'console');
    const outDir = path.join(dist, 'console');
    await build({
      root: folder,
      configFile: path.join(folder, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
      define: contractDefine(root),
    });

    const newer = newBuiltins(outDir, deskLacks).filter((one) => !vueOffers.test(one));
    if (newer.length > 0) throw new BuildFailure('console', newer);
    const bytes = firstLoad(outDir);
    const line = `首次打开 ${inKilobytes(bytes)}（压缩后）`;
    if (bytes > firstLoadLimit)
      throw new BuildFailure('console', [`${line}，超过 ${firstLoadLimit / KB} KB`]);

    return [line];
  },
};

/** Compressed bytes that a browser fetches before anything shows: the page and what it links. */
export function firstLoad(folder: string): number {
  const page = readText(path.join(folder, 'index.html'));
  const linked = [...page.matchAll(/(?:src|href)="\/console\/([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );

  return linked.reduce((sum, file) => sum + gzipped(fs.readFileSync(path.join(folder, file))), gzipped(page));
}
