import { readdirSync } from 'node:fs';
import { climbing, floors } from './floors.mjs';
import { arrowsFrom, folderArrows, ringIn, sourcesBelow } from './folder-graph';

const rooms = ['domain', 'contract', 'cloudfunctions', 'console', 'miniprogram', 'local'];
const sources = rooms.flatMap(sourcesBelow);
const arrows = sources.flatMap(arrowsFrom);
const foldersAbove = (path: string) =>
  path.split('/').flatMap((_part, at, parts) => parts.slice(0, at).join('/') || []);
const folders = [...new Set(sources.flatMap(foldersAbove))].sort();

test('no folders lean on each other in a ring, in any room, at any depth', () => {
  const rings = folders.flatMap((folder) => {
    const ring = ringIn(folderArrows(folder, arrows));

    return ring ? [`${folder}: ${ring.join(' → ')}`] : [];
  });
  expect(rings).toEqual([]);
  expect(arrows.length).toBeGreaterThan(3000);
});

test('no files import each other in a ring, type imports included', () => {
  // It names the views, which are fetched when they are asked for.
  const apart = 'console/routes.ts';
  const leads = new Map<string, Set<string>>();
  for (const { from, to } of arrows)
    if (from !== apart) leads.set(from, (leads.get(from) ?? new Set()).add(to));
  expect(ringIn(leads)).toBeNull();
});

test('a ring is found where there is one', () => {
  const leads = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c'])],
    ['c', new Set(['b'])],
  ]);
  expect(ringIn(leads)).toEqual(['b', 'c', 'b']);
});

test.each(Object.entries(floors))(
  'every folder of %s that imports or is imported has a floor',
  (room, storey) => {
    const named = storey.flat();
    const used = [...folderArrows(room, arrows)].flatMap(([from, to]) => [from, ...to]);
    expect([...new Set(used)].filter((folder) => !named.includes(folder))).toEqual([]);
    const there = readdirSync(room, { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(named.filter((folder) => !there.some(({ name }) => name === folder))).toEqual([]);
  },
);

test('no import climbs to a floor above its own', () => {
  expect(arrows.flatMap(({ from, to }) => climbing(from, to) ?? [])).toEqual([]);
  expect(climbing('domain/time/days.ts', 'domain/case/case.ts')).not.toBeNull();
  expect(climbing('domain/case/case.ts', 'domain/time/days.ts')).toBeNull();
});
