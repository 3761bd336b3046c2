import type { AppBundle } from '../bundle';

/** Gives a script its surroundings, in the order of local/build/phone/scripts.ts after `exports`. */
export type Surroundings = () => readonly unknown[];

/** Per-file CommonJS exactly as in WeChat: every script runs once, at its first request. */
export class Modules {
  private readonly loaded = new Map<string, { exports: unknown }>();

  constructor(
    private readonly scripts: AppBundle['modules'],
    private readonly surroundings: Surroundings,
  ) {}

  has(file: string): boolean {
    return file in this.scripts;
  }

  /** Runs a script by its path with suffix and gives its exports. */
  load(file: string): unknown {
    const before = this.loaded.get(file);
    if (before) return before.exports;

    const script = this.scripts[file];
    if (!script) throw new Error(`module '${file}' is not defined`);
    const own = { exports: {} };
    this.loaded.set(file, own);
    const require = (request: string): unknown => this.load(this.find(file, request));
    script(require, own, own.exports, ...this.surroundings());

    return own.exports;
  }

  private find(from: string, request: string): string {
    const found = bases(from, request)
      .flatMap((base) => [base, `${base}.js`, `${base}/index.js`])
      .find((file) => this.has(file));
    if (!found) throw new Error(`module '${request}' is not defined, required from '${from}'`);

    return found;
  }
}

/** Removes `.` and `..` from a path; the root is the empty string. */
export function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part && part !== '.') parts.push(part);
  }

  return parts.join('/');
}

function bases(from: string, request: string): string[] {
  if (request.startsWith('/')) return [normalPath(request)];

  const folders = from.split('/').slice(0, -1);
  if (request.startsWith('.')) return [normalPath([...folders, request].join('/'))];

  return [...folders.keys(), folders.length]
    .reverse()
    .map((depth) => [...folders.slice(0, depth), 'miniprogram_npm', request].join('/'));
}
