import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { cloudfunctions } from './cloudfunctions';
import { makeWorld, type World } from './testing/world';

type Package = { main?: string; dependencies?: Record<string, string> };

let world: World;
const source = 'cloudfunctions/functions/citizen';
const out = (file: string): string => world.read(path.join('dist/cloudfunctions/citizen', file));

beforeEach(() => {
  world = makeWorld();
  world.write(
    `${source}/index.ts`,
    "import cloud from 'wx-server-sdk'; export const main = () => cloud.getWXContext();",
  );
  world.write(`${source}/config.json`, '{ "permissions": { "openapi": [] } }');
});
afterEach(() => world.remove());

test('a function becomes one bundle with its settings and pinned packages', async () => {
  await cloudfunctions.build(world);

  expect(out('index.js')).toContain('require("wx-server-sdk")');
  expect(JSON.parse(out('package.json'))).toMatchObject({
    main: 'index.js',
    dependencies: { 'wx-server-sdk': '4.0.2' },
  });
  expect(JSON.parse(out('config.json'))).toEqual({ permissions: { openapi: [] } });
});

test('what a package loads, and does not name itself, is named beside it', async () => {
  await cloudfunctions.build(world);
  const { dependencies } = JSON.parse(out('package.json')) as { dependencies: Record<string, string> };
  const named = new Set(Object.keys(dependencies));
  const home = path.resolve('node_modules');
  const forgotten = Object.keys(dependencies).flatMap((name) => {
    const own = JSON.parse(fs.readFileSync(path.join(home, name, 'package.json'), 'utf8')) as Package;
    const loaded = fs.readFileSync(path.join(home, name, own.main ?? 'index.js'), 'utf8');
    const asked = [...loaded.matchAll(/\brequire\("((?:@[\w-]+\/)?[\w-]+)[^"]*"\)/g)].map(([, one]) => one);

    return asked.filter(
      (one) => one !== undefined && !isBuiltin(one) && !named.has(one) && !(one in (own.dependencies ?? {})),
    );
  });

  expect(forgotten).toEqual([]);
});

test('the lock file of a function holds all that its packages need, as it is installed here', async () => {
  await cloudfunctions.build(world);
  const { packages } = JSON.parse(out('package-lock.json')) as {
    packages: Record<string, { version: string; integrity?: string }>;
  };
  const { '': own, ...installed } = packages;
  expect(own).toMatchObject({ dependencies: { 'wx-server-sdk': '4.0.2' } });
  expect(Object.keys(installed).length).toBeGreaterThan(40);
  for (const [place, { version, integrity }] of Object.entries(installed)) {
    const here = JSON.parse(fs.readFileSync(path.resolve(place, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect([place, version, integrity?.slice(0, 7)]).toEqual([place, here.version, 'sha512-']);
  }
  // npm itself finds nothing missing in it.
  const folder = path.join(world.root, 'dist/cloudfunctions/citizen');
  const listed = execFileSync('npm', ['ls', '--all', '--package-lock-only'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(listed).not.toMatch(/UNMET DEPENDENCY|missing:|invalid:/);
});

test('packages named in externals.json stay outside', async () => {
  world.write(`${source}/externals.json`, '["pdfmake"]');
  world.write(`${source}/index.ts`, "import pdf from 'pdfmake'; export const main = () => pdf;");
  await cloudfunctions.build(world);

  expect(Object.keys((JSON.parse(out('package.json')) as { dependencies: object }).dependencies)).toEqual([
    'pdfmake',
  ]);
});

test('assets come along, own and declared', async () => {
  world.write(`${source}/assets/seal.svg`, '<svg/>');
  world.write('papers/fonts/song.ttf', 'font');
  world.write(`${source}/assets.json`, '{ "fonts/song.ttf": "papers/fonts/song.ttf" }');
  await cloudfunctions.build(world);

  expect(out('assets/seal.svg')).toBe('<svg/>');
  expect(out('assets/fonts/song.ttf')).toBe('font');
});

test('a function without config.json is refused', async () => {
  fs.rmSync(path.join(world.root, source, 'config.json'));

  await expect(cloudfunctions.build(world)).rejects.toThrow('citizen 缺少 config.json');
});

test('a function that waits for a paper is given as long as the one that sets it', async () => {
  world.write('cloudfunctions/functions/papers/index.ts', 'export const main = () => 0;');
  world.write('cloudfunctions/functions/papers/config.json', '{ "timeout": 60 }');
  world.write('cloudfunctions/typesetting/have-set.ts', 'export const haveSet = () => Date.now();');
  world.write(`${source}/index.ts`, "export { haveSet as main } from '../../typesetting/have-set';");
  world.write(`${source}/config.json`, '{ "timeout": 20 }');
  await expect(cloudfunctions.build(world)).rejects.toThrow('timeout 要有 60 秒');

  world.write(`${source}/config.json`, '{ "timeout": 60 }');
  await cloudfunctions.build(world);
});

test('more than 225 KB of own code is refused', async () => {
  world.write(`${source}/index.ts`, `export const main = () => ${JSON.stringify('x'.repeat(310 * 1024))};`);

  await expect(cloudfunctions.build(world)).rejects.toThrow('超过 225 KB');
});
