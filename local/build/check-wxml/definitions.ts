import path from 'node:path';
import vm from 'node:vm';
import { isFile, readText } from '../files';
import { moduleParameters } from '../phone/scripts';

/** What a page or component offers to its template and to those who use it. */
export interface Definition {
  /** Names that `{{ }}` may use. */
  readonly data: Set<string>;
  /** Attributes that others may set. */
  readonly properties: Set<string>;
  /** Names that event attributes may call. */
  readonly methods: Set<string>;
}

type Source = Record<string, unknown> & {
  readonly data?: Record<string, unknown>;
  readonly properties?: Record<string, unknown>;
  readonly methods?: Record<string, unknown>;
  readonly externalClasses?: readonly string[];
  readonly behaviors?: readonly unknown[];
};

const formFields = ['name', 'value'];

/**
 * Runs the scripts of a built mini-program once, with a Page() and Component() that only look at what
 * they are given: so behaviours, helpers and TDesign's decorators count as they really do.
 */
export class Definitions {
  readonly problems: string[] = [];
  private readonly found = new Map<string, Definition>();
  private readonly modules = new Map<string, { exports: unknown }>();
  private current = '';

  constructor(private readonly folder: string) {}

  /** The definition in a page's or component's script; undefined when it has none. */
  of(name: string): Definition | undefined {
    if (!this.found.has(name) && isFile(path.join(this.folder, `${name}.js`))) {
      const before = this.current;
      this.current = name;
      this.load(`${name}.js`);
      this.current = before;
    }

    return this.found.get(name);
  }

  private readonly take = (source: Source): void => {
    const definition = { data: new Set<string>(), properties: new Set<string>(), methods: new Set<string>() };
    gather(source, definition);
    this.found.set(this.current, definition);
  };

  private load(file: string): unknown {
    const before = this.modules.get(file);
    if (before) return before.exports;

    const own = { exports: {} };
    this.modules.set(file, own);
    const given: Record<string, unknown> = {
      require: (request: string) => this.require(file, request),
      module: own,
      exports: own.exports,
      wx: anything,
      App: () => undefined,
      Page: this.take,
      Component: this.take,
      Behavior: (source: Source) => source,
      getApp: () => ({}),
      getCurrentPages: () => [],
      requirePlugin: () => anything,
      global: {},
    };
    try {
      const run = vm.compileFunction(readText(path.join(this.folder, file)), [...moduleParameters], {
        filename: file,
      }) as (...all: unknown[]) => void;
      run(...moduleParameters.map((name) => given[name]));
    } catch (error) {
      this.problems.push(`${file}：${(error as Error).message}`);
    }

    return own.exports;
  }

  private require(from: string, request: string): unknown {
    const file = candidates(from, request).find((one) => isFile(path.join(this.folder, one)));
    if (file) return this.load(file);
    this.problems.push(`${from}：找不到 require('${request}')`);

    return {};
  }
}

function candidates(from: string, request: string): string[] {
  const folder = path.posix.dirname(from);
  const folders = [folder];
  for (let at = folder; at !== '.'; at = path.posix.dirname(at)) folders.push(path.posix.dirname(at));
  const bases = request.startsWith('/')
    ? [request.slice(1)]
    : request.startsWith('.')
      ? [path.posix.join(folder, request)]
      : folders.map((one) => path.posix.join(one, 'miniprogram_npm', request));

  return bases.flatMap((base) => [base, `${base}.js`, `${base}/index.js`]);
}

function gather(source: Source, into: Definition): void {
  for (const behavior of source.behaviors ?? []) {
    if (behavior === 'wx://form-field') formFields.forEach((name) => into.properties.add(name));
    else if (typeof behavior === 'object' && behavior !== null) gather(behavior as Source, into);
  }
  for (const name of Object.keys(source.data ?? {})) into.data.add(name);
  for (const name of Object.keys(source.properties ?? {})) into.properties.add(name);
  for (const name of into.properties) into.data.add(name);
  for (const name of source.externalClasses ?? []) into.properties.add(camel(name));
  for (const name of Object.keys(source.methods ?? {})) into.methods.add(name);
  for (const [name, value] of Object.entries(source)) if (typeof value === 'function') into.methods.add(name);
}

/** `ext-class` → `extClass`, as the template compiler names it. */
export function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_whole, letter: string) => letter.toUpperCase());
}

/** What scripts ask of the phone while they load; loops over version parts must end. */
const phoneInfo = () => ({
  SDKVersion: '3.8.0',
  system: 'iOS 17',
  platform: 'ios',
  windowWidth: 390,
  screenWidth: 390,
});

/** Stands for every wx function while scripts are only looked at. */
const anything: unknown = new Proxy(() => undefined, {
  get: (_target, name) => {
    if (name === Symbol.toPrimitive) return () => '0';

    return /Info(Sync)?$/.test(String(name)) ? phoneInfo : anything;
  },
  apply: () => anything,
});
