import path from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import { isFile, readText } from '../files';
import { isOwn, type ComponentGraph } from './graph';
import { rewriteWxs, wxsPrelude } from './wxs';

/** One remark of the template compiler. */
interface Remark {
  readonly message: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/** Compiles all WXML and WXS of a built mini-program into one script expression. */
export class Templates {
  readonly group = new TmplGroup();
  readonly problems: string[] = [];
  private readonly done = new Set<string>();

  constructor(private readonly folder: string) {
    this.group.setExtraRuntimeScript(wxsPrelude);
  }

  addAll(graph: ComponentGraph): void {
    for (const name of graph.entries.keys()) this.addFile(name, name);
  }

  /** A template that is not a file: the inside of a built-in component. */
  addText(name: string, text: string): void {
    this.done.add(name);
    this.group.addTmpl(name, text);
  }

  private addFile(name: string, askedBy: string): void {
    if (this.done.has(name)) return;
    this.done.add(name);

    const file = path.join(this.folder, `${name}.wxml`);
    if (!isFile(file)) {
      this.problems.push(`${askedBy}.wxml：找不到 ${name}.wxml`);
      return;
    }
    this.compile(name, readText(file));
    for (const next of this.group.getDirectDependencies(name) as string[]) this.addFile(next, name);
    for (const script of this.group.getScriptDependencies(name) as string[]) this.addScript(script, name);
  }

  private compile(name: string, text: string): void {
    const remarks = (this.group.addTmpl(name, text) ?? []) as Remark[];
    for (const { message, startLine, startColumn } of isOwn(name) ? remarks : []) {
      this.problems.push(`${name}.wxml:${startLine + 1}:${startColumn + 1} ${message}`);
    }
    for (const inline of this.group.getInlineScriptModuleNames(name) as string[]) {
      this.group.setInlineScript(name, inline, rewriteWxs(this.group.getInlineScript(name, inline)));
    }
  }

  private addScript(name: string, askedBy: string): void {
    if (this.done.has(`wxs:${name}`)) return;
    this.done.add(`wxs:${name}`);

    const file = [name, `${name}.wxs`].find((one) => isFile(path.join(this.folder, one)));
    if (!file) {
      this.problems.push(`${askedBy}：找不到 ${name}`);
      return;
    }
    const source = readText(path.join(this.folder, file));
    this.group.addScript(name, rewriteWxs(source));
    for (const [, request = ''] of source.matchAll(/\brequire\(["']([^"']+)["']\)/g)) {
      const target = request.startsWith('/')
        ? request.slice(1)
        : path.posix.join(path.posix.dirname(name), request);
      this.addScript(target, name);
    }
  }
}
