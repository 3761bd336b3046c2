import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../errors';

/** What a function's config.json may say; the first four are CloudBase's own. */
export interface FunctionConfig {
  /** Seconds; CloudBase's first value is 3. */
  timeout: number;
  /** MB. */
  memorySize: number;
  envVariables: Record<string, string>;
  triggers: readonly { name: string; type: string; config: string }[];
  /** Open APIs the function may call (`permissions.openapi`). */
  openapi: readonly string[];
  /** Whether wx.cloud.callFunction reaches it. */
  clientCallable: boolean;
  /** Whether `/http/<name>/` reaches it: in production an HTTP access path has to be made too. */
  httpAccess: boolean;
  /** Whether it keeps processes of its own here, so that whoever crowds it crowds nobody else. */
  ownProcess: boolean;
}

/** Whether functions are waited for at a screen, and so may run in the same processes as others like them. */
export function isShared({ ownProcess, triggers, clientCallable, httpAccess }: FunctionConfig): boolean {
  return !ownProcess && triggers.length === 0 && (clientCallable || httpAccess);
}

export interface Bundle {
  name: string;
  folder: string;
  /** Changes whenever the code or the configuration does. */
  version: string;
  config: FunctionConfig;
}

const NAME = /^[A-Za-z][\w-]{0,59}$/;

/** The deployed functions below one folder, read again whenever they change. */
export class Bundles {
  private readonly known = new Map<string, Bundle>();

  /** @param root `dist/cloudfunctions`; undefined: there are no functions */
  constructor(private readonly root: string | undefined) {}

  /** Names of all functions that are there now. */
  names(): string[] {
    if (!this.root || !existsSync(this.root)) return [];

    return readdirSync(this.root).filter((name) => this.find(name) !== undefined);
  }

  /** The function as it is on disk now, or undefined. Costs two `stat` calls. */
  find(name: string): Bundle | undefined {
    if (!this.root || !NAME.test(name)) return undefined;
    const folder = path.join(this.root, name);
    const code = stampOf(path.join(folder, 'index.js'));
    if (!code) return undefined;
    const configFile = path.join(folder, 'config.json');
    const version = `${code}/${stampOf(configFile) ?? ''}`;
    const known = this.known.get(name);
    if (known?.version === version) return known;
    const bundle = { name, folder, version, config: readConfig(configFile) };
    this.known.set(name, bundle);
    return bundle;
  }
}

function stampOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.mtimeMs}:${found.size}` : undefined;
}

/** What somebody reads: the platform, `npm run release`, or this cloud. A word that nobody reads is a mistake. */
const read = new Set([
  ...['timeout', 'memorySize', 'envVariables', 'triggers', 'permissions'],
  ...['clientCallable', 'httpAccess', 'ownProcess', 'layers'],
]);

/**
 * Reads config.json; a missing or broken file is an empty one, as on CloudBase.
 * @throws StartError for a key that nobody reads
 */
function readConfig(file: string): FunctionConfig {
  let raw: Record<string, unknown> = {};
  try {
    raw = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    raw = {};
  }
  const strange = Object.keys(raw).filter((key) => !read.has(key));
  if (strange.length > 0) throw new StartError(`${file}：没有人读 ${strange.join('、')}`);
  const permissions = (raw['permissions'] ?? {}) as { openapi?: string[] };
  return {
    timeout: Number(raw['timeout']) || 3,
    memorySize: Number(raw['memorySize']) || 256,
    envVariables: (raw['envVariables'] ?? {}) as Record<string, string>,
    triggers: (raw['triggers'] ?? []) as FunctionConfig['triggers'],
    openapi: permissions.openapi ?? [],
    clientCallable: raw['clientCallable'] !== false,
    httpAccess: raw['httpAccess'] === true,
    ownProcess: raw['ownProcess'] === true,
  };
}
