import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { StartError } from '../../cloud/errors';
import { zipSync, type Zippable } from 'fflate';
import { filesBelow, isFile, readJson } from '../../build/files';

/** Files that are too large to go up with the function that needs them. */
export interface DeployedLayer {
  readonly name: string;
  readonly zip: Buffer;
  readonly print: string;
}

/** A function as the build made it and as the account shall have it. */
export interface DeployedFunction {
  readonly name: string;
  readonly timeout: number;
  readonly memorySize: number;
  readonly triggers: readonly { readonly name: string; readonly type: string; readonly config: string }[];
  /** Open APIs of WeChat that it may call. */
  readonly openapi: readonly string[];
  readonly clientCallable: boolean;
  /** Layers that the platform lays under /opt for it. */
  readonly layers: readonly DeployedLayer[];
  readonly httpAccess: boolean;
  readonly zip: Buffer;
  /** Changes whenever a file of it does. */
  readonly print: string;
}

/** A runtime is chosen when a function is made and never changed; the bundles are built for it. */
export const runtime = 'Nodejs20.19';

/** Tencent's interface takes no larger request; the zip travels in it as base64. */
export const mostUpload = 10 * 1024 * 1024;

/** The size of the request's code for a zip. */
export const uploadSize = (zip: Uint8Array): number => Math.ceil(zip.length / 3) * 4;

interface Config {
  readonly timeout?: number;
  readonly memorySize?: number;
  readonly clientCallable?: boolean;
  readonly httpAccess?: boolean;
  readonly permissions?: { readonly openapi?: readonly string[] };
  readonly triggers?: DeployedFunction['triggers'];
  readonly layers?: readonly string[];
}

/** One moment for every file, so that the same files give the same zip. */
const mtime = new Date('2020-01-01T00:00:00Z');
/** Packed already: a second packing takes time and gains nothing. */
const packed = /\.(br|woff2|png|jpg)$/;

/** The functions below `dist/cloudfunctions`, each zipped. @throws StartError where there is none */
export function deployedFunctions(folder: string): readonly DeployedFunction[] {
  const names = readdirSync(folder).filter((name) => isFile(join(folder, name, 'index.js')));
  if (names.length === 0) throw new StartError(`${folder} 里没有云函数，请先构建`);

  return names.map((name) => readFunction(folder, name));
}

function readFunction(folder: string, name: string): DeployedFunction {
  const home = join(folder, name);
  const config = readJson<Config>(join(home, 'config.json'));
  const layers = config.layers ?? [];

  return {
    name,
    timeout: config.timeout ?? 3,
    memorySize: config.memorySize ?? 256,
    triggers: config.triggers ?? [],
    openapi: config.permissions?.openapi ?? [],
    clientCallable: config.clientCallable !== false,
    httpAccess: config.httpAccess === true,
    layers: layers.map((layer) => ({ name: layer, ...zipped(join(folder, '..', 'layers', layer), layer) })),
    ...zipped(home),
  };
}

/** A folder as a zip, its files below `under`, and a fingerprint that changes with any of them. */
function zipped(folder: string, under = '.'): { readonly zip: Buffer; readonly print: string } {
  const hash = createHash('sha256');
  const entries: Zippable = {};
  for (const file of filesBelow(folder)) {
    const content = readFileSync(join(folder, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
    entries[posix.join(under, file)] = [content, { mtime, level: packed.test(file) ? 0 : 9 }];
  }

  return { zip: Buffer.from(zipSync(entries)), print: hash.digest('hex').slice(0, 16) };
}
