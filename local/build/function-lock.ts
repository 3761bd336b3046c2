import path from 'node:path';
import { readJson } from './files';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
}

type Packages = Readonly<Record<string, Locked>>;

/** Where a package finds another, as Node looks for it: inside itself, then outwards. */
function placeOf(packages: Packages, from: string, name: string): string | undefined {
  const parts = from.split('/node_modules/');
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const place = `${parts.slice(0, depth).join('/node_modules/')}/node_modules/${name}`;
    if (place in packages) return place;
  }

  return `node_modules/${name}` in packages ? `node_modules/${name}` : undefined;
}

/**
 * The lock file of a function: of the house's own, what these packages need, to the last one. So the cloud installs what
 * the tests ran with.
 * @param dependencies name → version
 */
export function functionLock(
  house: string,
  name: string,
  dependencies: Readonly<Record<string, string>>,
): string {
  const { packages } = readJson<{ packages: Packages }>(path.join(house, 'package-lock.json'));
  const kept = new Map<string, Locked>();
  const waiting = Object.keys(dependencies).map((one) => `node_modules/${one}`);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const found = packages[place];
    if (!found || kept.has(place)) continue;
    const { dev: _dev, ...locked } = found;
    kept.set(place, locked);
    const from = place;
    const needed = { ...found.dependencies, ...found.optionalDependencies };
    waiting.push(...Object.keys(needed).flatMap((one) => placeOf(packages, from, one) ?? []));
  }
  const own = { name, version: '1.0.0', dependencies };
  const all = [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
  const content = {
    ...{ name, version: '1.0.0', lockfileVersion: 3, requires: true },
    packages: { '': own, ...Object.fromEntries(all) },
  };

  return `${JSON.stringify(content, null, 2)}\n`;
}
