import { buildSync } from 'esbuild';
import { mkdirSync, symlinkSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('./functions', import.meta.url));
const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/**
 * Bundles a test function as the product's are bundled, with the SDKs left outside, into `<root>/<name>`.
 * @param source file name in `testing/functions`
 * @param config its config.json
 */
export function deploy(root: string, name: string, source: string, config: object): void {
  const folder = path.join(root, name);
  mkdirSync(folder, { recursive: true });
  const link = path.join(root, 'node_modules');
  if (!existsSync(link)) symlinkSync(modules, link, 'dir');
  buildSync({
    entryPoints: [path.join(sources, `${source}.ts`)],
    outfile: path.join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['wx-server-sdk', '@cloudbase/node-sdk'],
  });
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify(config));
}
