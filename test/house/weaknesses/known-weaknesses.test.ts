import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions, lockedIn, weaknessesOf, type KnownWeaknesses } from './weak-packages';

/** What everybody may know of the packages this house locks, held against its lock files without asking anybody. */
const known = JSON.parse(
  readFileSync(join(process.cwd(), 'test/house/weaknesses/known.json'), 'utf8'),
) as KnownWeaknesses;
/** The lock files of the functions are cut out of the first. */
const locks = ['package-lock.json', 'deploy/tools/package-lock.json'] as const;

const found = locks.flatMap((lock) =>
  lockedIn(lock).flatMap((one) =>
    weaknessesOf(one, known.weaknesses).map(({ id }) => ({ lock, package: one.name, id })),
  ),
);
const nameOf = (one: { readonly lock: string; readonly package: string; readonly id: string }) =>
  `${one.lock} ${one.package} ${one.id}`;

test('no locked package has a known weakness, but those of which it is written why they cannot be used', () => {
  const accepted = new Set(known.accepted.map(nameOf));
  expect([...new Set(found.map(nameOf))].filter((name) => !accepted.has(name))).toEqual([]);
});

test('what is accepted is still there, and says why', () => {
  const names = new Set(found.map(nameOf));
  expect(known.accepted.filter((one) => !names.has(nameOf(one)) || one.why.length < 30)).toEqual([]);
});

test('the list is in order: every line whole, every span forward, none twice', () => {
  const lines = known.weaknesses.map((one) => `${one.package} ${one.id}`);
  expect(new Set(lines).size).toBe(lines.length);
  const broken = known.weaknesses.filter(
    ({ versions, what }) =>
      what === '' ||
      versions.length === 0 ||
      versions.some((one) => compareVersions(one.from, one.below) >= 0),
  );
  expect(broken).toEqual([]);
});

test('a weak version is found between its bounds, in a package inside another, and nowhere else', () => {
  const of = (version: string) =>
    weaknessesOf({ name: 'axios', version }, known.weaknesses).map(({ id }) => id);
  expect(of('0.27.2')).toEqual(['CVE-2023-45857', 'CVE-2025-27152']);
  expect(of('1.6.0')).not.toContain('CVE-2023-45857');
  expect(of('1.12.0')).toEqual([]);
  expect(['1.9.0', '1.10.0', '2.0.0-rc.1'].map((one) => compareVersions(one, '1.10.0'))).toEqual([-1, 0, 1]);
  expect(lockedIn('package-lock.json').some(({ name }) => name.includes('node_modules'))).toBe(false);
});

test('every package that a lock file names from a registry is held to its bytes', () => {
  for (const lock of locks) {
    const { packages } = JSON.parse(readFileSync(join(process.cwd(), lock), 'utf8')) as {
      packages: Readonly<
        Record<string, { readonly integrity?: string; readonly link?: boolean; readonly inBundle?: boolean }>
      >;
    };
    const loose = Object.entries(packages).filter(
      ([place, { integrity, link, inBundle }]) => place !== '' && !integrity && !link && !inBundle,
    );
    expect([lock, loose.map(([place]) => place)]).toEqual([lock, []]);
  }
});
