import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { contractDefine } from './contract-print';
import { BuildFailure } from './failure';
import { renewFolder, isFile, put, readJson, readText } from './files';
import { functionLock } from './function-lock';
import { packed } from './packed';
import type { Part } from './part';
import type { Place } from './place';
import { inKilobytes, KB } from './sizes';

const home = path.join('cloudfunctions', 'functions');
const ownCodeLimit = 225 * KB;
/** A function with this in it waits for `papers`: it must be given as long, or it is cut off before the paper is there. */
const waitsForPapers = 'cloudfunctions/typesetting/have-set.ts';
/** Installed by the cloud beside the bundle, never inside it. */
const alwaysExternal = ['wx-server-sdk', '@cloudbase/node-sdk'];
/** What a package loads without naming it among its own: installed beside it, or it does not start. */
const alsoLoaded: Readonly<Record<string, readonly string[]>> = { 'wx-server-sdk': ['mime-db'] };

/** dist/cloudfunctions/<name>: one bundle each, with the packages it needs and its settings; dist/layers/<name> beside. */
export const cloudfunctions: Part = {
  name: 'cloudfunctions',
  inputs: ['cloudfunctions', 'contract', 'domain'],
  output: 'cloudfunctions',
  absent: (place) => (functionNames(place).length > 0 ? undefined : `${home} 里还没有函数，跳过`),
  async build(place) {
    await renewFolder(path.join(place.dist, 'layers'), async (out) => {
      for (const name of functionNames(place)) copyLayers(place, name, out);
    });

    return renewFolder(path.join(place.dist, 'cloudfunctions'), (out) =>
      Promise.all(functionNames(place).map((name) => buildFunction(place, name, path.join(out, name)))),
    );
  },
};

/** What `layers.json` of a function names: `{"layer": {"file.br": "path from the repository"}}`. */
function copyLayers(place: Place, name: string, out: string): void {
  const list = path.join(place.root, home, name, 'layers.json');
  if (!isFile(list)) return;
  for (const [layer, files] of Object.entries(readJson<Record<string, Record<string, string>>>(list))) {
    copyNamed(place, files, path.join(out, layer));
  }
}

function functionNames({ root }: Place): string[] {
  const folder = path.join(root, home);
  if (!fs.existsSync(folder)) return [];

  return fs.readdirSync(folder).filter((name) => isFile(path.join(folder, name, 'index.ts')));
}

async function buildFunction(place: Place, name: string, out: string): Promise<string> {
  const source = path.join(place.root, home, name);
  const config = path.join(source, 'config.json');
  if (!isFile(config)) throw new BuildFailure('cloudfunctions', [`${home}/${name} 缺少 config.json`]);

  const outfile = path.join(out, 'index.js');
  const external = [...alwaysExternal, ...listed(source, 'externals.json')];
  const { imports, bytes, files } = await bundle(
    path.join(source, 'index.ts'),
    outfile,
    external,
    contractDefine(place.root),
  );
  if (bytes > ownCodeLimit) {
    const problem = `${name} 有 ${inKilobytes(bytes)}，超过 ${ownCodeLimit / KB} KB`;
    throw new BuildFailure('cloudfunctions', [problem]);
  }

  const wait = files.some((file) => file.endsWith(waitsForPapers))
    ? secondsOf(path.join(place.root, home, 'papers'))
    : 0;
  if (secondsOf(source) < wait) {
    throw new BuildFailure('cloudfunctions', [`${name} 等 papers 做文书，timeout 要有 ${wait} 秒`]);
  }

  const dependencies = versionsOf(place, imports);
  const own = { name, version: '1.0.0', main: 'index.js', dependencies };
  put(path.join(out, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
  put(path.join(out, 'package-lock.json'), functionLock(place.house, name, dependencies));
  put(path.join(out, 'config.json'), readText(config));
  copyAssets(place, source, out);

  return `${inKilobytes(bytes).padStart(11)}  ${name}`;
}

/** How long a function may take, seconds, by its settings. */
const secondsOf = (source: string): number =>
  readJson<{ timeout?: number }>(path.join(source, 'config.json')).timeout ?? 0;

/** Bytes of our own code in a function's bundle, minified: what its limit is about. */
export async function ownCodeOf({ root }: Place, name: string): Promise<number> {
  const source = path.join(root, home, name);
  const external = [...alwaysExternal, ...listed(source, 'externals.json')];

  return (await bundle(path.join(source, 'index.ts'), undefined, external)).bytes;
}

/** Bundles one function, into a file where one is named; gives the packages that stay outside and are really asked for, and the size of our own code. */
async function bundle(
  entry: string,
  outfile: string | undefined,
  external: string[],
  define: Record<string, string> = {},
): Promise<{ imports: string[]; bytes: number; files: string[] }> {
  try {
    const { metafile } = await build({
      entryPoints: [entry],
      ...(outfile === undefined ? { write: false } : { outfile }),
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minify: true,
      define,
      charset: 'utf8',
      external,
      metafile: true,
      logLevel: 'silent',
    });
    const outputs = Object.values(metafile.outputs);
    const asked = outputs.flatMap((output) => output.imports.map(({ path: name }) => name));
    const own = outputs
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([file]) => !file.includes('node_modules/'));

    return {
      imports: external.filter((name) => asked.some((one) => one === name || one.startsWith(`${name}/`))),
      bytes: own.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0),
      files: own.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file),
    };
  } catch (cause) {
    throw new BuildFailure('cloudfunctions', [(cause as Error).message]);
  }
}

/** Exact versions of what is installed here, so that the cloud runs what the tests ran. */
function versionsOf({ house }: Place, imports: readonly string[]): Record<string, string> {
  const versionOf = (pkg: string): string =>
    readJson<{ version: string }>(path.join(house, 'node_modules', pkg, 'package.json')).version;
  const installed = imports.flatMap((pkg) => [pkg, ...(alsoLoaded[pkg] ?? [])]);

  return Object.fromEntries(installed.map((pkg) => [pkg, versionOf(pkg)]));
}

/** Copies assets/, and what assets.json names: `{"fonts/song.woff2": "path from the repository"}`. */
function copyAssets(place: Place, source: string, out: string): void {
  const own = path.join(source, 'assets');
  if (fs.existsSync(own)) fs.cpSync(own, path.join(out, 'assets'), { recursive: true });

  const list = path.join(source, 'assets.json');
  if (!isFile(list)) return;
  copyNamed(place, readJson<Record<string, string>>(list), path.join(out, 'assets'));
}

/** A target whose name ends in `.br` is packed on the way. */
function copyNamed({ root }: Place, files: Readonly<Record<string, string>>, out: string): void {
  for (const [target, from] of Object.entries(files)) {
    const [source, copy] = [path.join(root, from), path.join(out, target)];
    if (target.endsWith('.br')) put(copy, packed(source));
    else fs.cpSync(source, copy, { recursive: true });
  }
}

function listed(source: string, file: string): string[] {
  const list = path.join(source, file);

  return isFile(list) ? readJson<string[]>(list) : [];
}
