import path from 'node:path';
import { isFile, readJson } from '../files';
import { pagesOf, readAppJson, type AppJson, type ComponentJson } from '../miniprogram/app-json';

/** A page or component of the built mini-program; its usingComponents are paths from the root. */
export interface GraphEntry {
  readonly page: boolean;
  readonly json: ComponentJson & { readonly usingComponents: Readonly<Record<string, string>> };
}

/** Everything that app.json reaches. */
export interface ComponentGraph {
  readonly app: AppJson;
  readonly entries: ReadonlyMap<string, GraphEntry>;
  readonly problems: readonly string[];
}

/** Code from npm is not ours to correct; only how we use it is. */
export const isOwn = (file: string): boolean => !file.includes('miniprogram_npm/');

/** Walks from app.json through usingComponents of the folder that WeChat would get. */
export function componentGraph(folder: string): ComponentGraph {
  const app = readAppJson(folder);
  const entries = new Map<string, GraphEntry>();
  const problems: string[] = [];

  const visit = (name: string, page: boolean): void => {
    if (entries.has(name)) return;

    const file = path.join(folder, `${name}.json`);
    const json = isFile(file) ? readJson<ComponentJson>(file) : {};
    const using: Record<string, string> = {};
    entries.set(name, { page, json: { ...json, usingComponents: using } });

    for (const [tag, request] of Object.entries({ ...app.usingComponents, ...json.usingComponents })) {
      const target = resolveComponent(folder, json.usingComponents?.[tag] ? name : 'app', request);
      if (!target) {
        problems.push(`${name}.json：<${tag}> 的组件 ${request} 不存在`);
        continue;
      }
      using[tag] = `/${target}`;
      visit(target, false);
    }
  };
  for (const page of pagesOf(app)) visit(page, true);

  return { app, entries, problems };
}

function resolveComponent(folder: string, from: string, request: string): string | undefined {
  return [...candidates(from, request)]
    .flatMap((base) => [base, `${base}/index`])
    .find((base) => isFile(path.join(folder, `${base}.json`)));
}

/** WeChat looks beside the file, then in every miniprogram_npm above it. */
function* candidates(from: string, request: string): Generator<string> {
  if (request.startsWith('/')) {
    yield request.slice(1);

    return;
  }

  let above = path.posix.dirname(from);
  yield path.posix.join(above, request);
  for (; above !== '.'; above = path.posix.dirname(above))
    yield path.posix.join(above, 'miniprogram_npm', request);
  yield path.posix.join('miniprogram_npm', request);
}
