import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface AppJson {
  readonly pages?: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly subpackages?: AppJson['subPackages'];
}

/** Every page of a mini-program's app.json, those of its packages under their roots, without a leading slash. */
export function pagesOf({ pages = [], subPackages, subpackages }: AppJson): readonly string[] {
  const packages = [...(subPackages ?? []), ...(subpackages ?? [])];

  return [...pages, ...packages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))];
}

/** The pages of this product's phone. */
export function phonePages(): readonly string[] {
  return pagesOf(JSON.parse(readFileSync(join(process.cwd(), 'miniprogram', 'app.json'), 'utf8')) as AppJson);
}
