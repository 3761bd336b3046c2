import path from 'node:path';
import { readJson } from '../files';

interface Subpackage {
  readonly root: string;
  readonly pages: readonly string[];
}

/** The fields of app.json that the build reads. */
export interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly Subpackage[];
  readonly subpackages?: readonly Subpackage[];
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly style?: string;
  readonly window?: Readonly<Record<string, unknown>>;
  readonly tabBar?: { readonly list: readonly Readonly<Record<string, string>>[] };
}

export interface ComponentJson {
  readonly component?: boolean;
  readonly styleIsolation?: string;
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly componentGenerics?: Readonly<Record<string, unknown>>;
}

export function readAppJson(folder: string): AppJson {
  return readJson<AppJson>(path.join(folder, 'app.json'));
}

export function subpackagesOf(app: AppJson): readonly Subpackage[] {
  return app.subPackages ?? app.subpackages ?? [];
}

/** Every page of the mini-program as a path without suffix, in the order of app.json. */
export function pagesOf(app: AppJson): string[] {
  const below = subpackagesOf(app).flatMap(({ root, pages }) =>
    pages.map((page) => path.posix.join(root, page)),
  );

  return [...app.pages, ...below];
}
