import path from 'node:path';
import { isFile, readJson, readText } from '../files';
import type { ComponentJson } from './app-json';
import { miniprogramFolder, requestsIn, splitRequest, type NpmFile } from './npm-requests';

const componentSuffixes = ['.js', '.json', '.wxml', '.wxss', '.wxs'];
const moduleSuffixes = ['', '.js', '/index.js', '.wxs'];

/** Collects the files of npm packages that are really reached, so that only they are uploaded. */
export class NpmClosure {
  readonly files = new Map<string, NpmFile & { readonly source: string }>();
  readonly problems: string[] = [];

  constructor(private readonly house: string) {}

  /** A component named in usingComponents, e.g. `tdesign-miniprogram/button/button`. */
  addComponent(request: string, askedBy: string): void {
    const { pkg, rest } = splitRequest(request);
    if (!this.addComponentFiles(pkg, rest)) this.problems.push(`${askedBy}：没有组件 ${request}`);
  }

  /** A module named in an import of ours. */
  addModule(request: string): void {
    const { pkg, rest } = splitRequest(request);
    if (!this.addFirst(pkg, rest || 'index')) {
      this.problems.push(`${request} 不是给小程序用的 npm 模块，请放到 lib/domain.ts 后面`);
    }
  }

  private source(pkg: string, file: string): string | undefined {
    const folder = miniprogramFolder(this.house, pkg);
    const source = folder && path.join(folder, file);

    return source && isFile(source) ? source : undefined;
  }

  private addComponentFiles(pkg: string, base: string): boolean {
    const found = componentSuffixes.map((suffix) => this.addFile(pkg, base + suffix));

    return found.some(Boolean);
  }

  private addFirst(pkg: string, base: string): boolean {
    return moduleSuffixes.some((suffix) => this.addFile(pkg, base + suffix));
  }

  private addFile(pkg: string, file: string): boolean {
    const key = `${pkg}/${file}`;
    if (this.files.has(key)) return true;

    const source = this.source(pkg, file);
    if (!source) return false;

    this.files.set(key, { pkg, file, source });
    for (const request of requestsIn(file, readText(source))) this.follow(pkg, file, request);
    if (file.endsWith('.json')) this.followComponents(pkg, file, source);

    return true;
  }

  private follow(pkg: string, file: string, request: string): void {
    const plain = file.endsWith('.js') && !/^[./]/.test(request);
    const target = plain ? `miniprogram_npm/${request}` : beside(file, request);
    if (!this.addFirst(pkg, target)) this.problems.push(`${pkg}/${file}：找不到 ${request}`);
  }

  private followComponents(pkg: string, file: string, source: string): void {
    const { usingComponents = {} } = readJson<ComponentJson>(source);
    for (const request of Object.values(usingComponents)) this.addComponentFiles(pkg, beside(file, request));
  }
}

function beside(file: string, request: string): string {
  if (request.startsWith('/')) return request.slice(1);

  return path.posix.join(path.posix.dirname(file), request);
}
