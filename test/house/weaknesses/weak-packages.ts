import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Versions from the first up to, and without, the second. */
interface Span {
  readonly from: string;
  readonly below: string;
}

/** One weakness of a package that the world knows of, by the name it is published under. */
export interface Weakness {
  readonly package: string;
  readonly id: string;
  readonly versions: readonly Span[];
  readonly what: string;
}

/** Why a weakness that stands in a lock file cannot be used here. */
export interface Accepted {
  readonly lock: string;
  readonly package: string;
  readonly id: string;
  readonly why: string;
}

export interface KnownWeaknesses {
  /** Until when the list was kept up; what became known later it cannot know. */
  readonly asOf: string;
  readonly weaknesses: readonly Weakness[];
  readonly accepted: readonly Accepted[];
}

/** A package as a lock file names it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
}

/** `node_modules/a/node_modules/@b/c` is `@b/c`, unless the lock file says that it stands under another name. */
export function lockedIn(lock: string): readonly LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(process.cwd(), lock), 'utf8')) as {
    packages: Readonly<Record<string, { readonly name?: string; readonly version?: string }>>;
  };

  return Object.entries(packages).flatMap(([place, { name, version }]) =>
    place === '' || version === undefined
      ? []
      : [{ name: name ?? place.split('node_modules/').at(-1) ?? '', version }],
  );
}

/** Numbers of a version; what stands before a release counts as the release. */
function numbersOf(version: string): readonly number[] {
  return (version.split(/[-+]/)[0] ?? '').split('.').map(Number);
}

/** Negative where the first is the earlier one. */
export function compareVersions(one: string, other: string): number {
  const [mine, theirs] = [numbersOf(one), numbersOf(other)];
  const at = [0, 1, 2].find((place) => mine[place] !== theirs[place]);

  return at === undefined ? 0 : (mine[at] ?? 0) - (theirs[at] ?? 0);
}

/** Which of the weaknesses a package of this version has. */
export function weaknessesOf(
  { name, version }: LockedPackage,
  known: readonly Weakness[],
): readonly Weakness[] {
  const isIn = ({ from, below }: Span) =>
    compareVersions(version, from) >= 0 && compareVersions(version, below) < 0;

  return known.filter((one) => one.package === name && one.versions.some(isIn));
}
