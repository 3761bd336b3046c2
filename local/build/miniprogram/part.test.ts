import fs from 'node:fs';
import path from 'node:path';
import { makeWorld, type World } from '../testing/world';
import { judgeSizes } from './package-sizes';
import { miniprogram } from './part';

let world: World;
const built = (file: string): string => world.read(path.join('dist/miniprogram', file));

beforeEach(() => {
  world = makeWorld();
});
afterEach(() => world.remove());

test('every script stays its own file and its requests stay requests', async () => {
  world.write('miniprogram/lib/add.ts', 'export const add = (a: number, b: number): number => a + b;');
  world.write(
    'miniprogram/pages/home/home.ts',
    "import { add } from '../../lib/add'; Page({ data: { n: add(1, 2) } });",
  );
  await miniprogram.build(world);

  expect(built('pages/home/home.js')).toContain('require("../../lib/add")');
  expect(built('lib/add.js')).toContain('exports');
});

test('code behind lib/domain.ts, and its packages, are put into it', async () => {
  world.write('domain/rule.ts', "import * as v from 'valibot'; export const rule = v.string();");
  fs.symlinkSync(path.join(world.house, 'node_modules'), path.join(world.root, 'node_modules'));
  world.write('miniprogram/lib/domain.ts', "export { rule } from '../../domain/rule';");
  await miniprogram.build(world);

  expect(built('lib/domain.js')).not.toContain('require(');
});

test('what only tests use does not come along', async () => {
  world.write('miniprogram/testing/office.ts', 'export const sample = 1;');
  await miniprogram.build(world);

  expect(fs.existsSync(path.join(world.dist, 'miniprogram/testing'))).toBe(false);
});

test('no other file may reach outside', async () => {
  world.write('domain/rule.ts', 'export const rule = 1;');
  world.write(
    'miniprogram/pages/home/home.ts',
    "import { rule } from '../../../domain/rule'; Page({ data: { rule } });",
  );

  await expect(miniprogram.build(world)).rejects.toThrow('只能经过 lib/domain.ts');
});

test('packages that are not for mini-programs are refused by name', async () => {
  world.write(
    'miniprogram/pages/home/home.ts',
    "import { string } from 'valibot'; Page({ data: { string } });",
  );

  await expect(miniprogram.build(world)).rejects.toThrow('valibot 不是给小程序用的');
});

test('only the used part of TDesign comes along, without icons nobody names', async () => {
  const using = '{ "usingComponents": { "t-button": "tdesign-miniprogram/button/button" } }';
  world.write('miniprogram/pages/home/home.json', using);
  const report = await miniprogram.build(world);
  const kit = fs.readdirSync(path.join(world.dist, 'miniprogram/miniprogram_npm/tdesign-miniprogram'));

  expect(kit.sort()).toEqual(
    ['button', 'common', 'icon', 'loading', 'mixins', 'miniprogram_npm']
      .filter((one) => kit.includes(one))
      .sort(),
  );
  expect(kit).not.toContain('picker');
  expect(report.join('\n')).toMatch(/去掉没用到的 \d{4} 个/);
});

test('a component that is not there is named with the page that asks', async () => {
  world.write(
    'miniprogram/pages/home/home.json',
    '{ "usingComponents": { "t-x": "tdesign-miniprogram/x/x" } }',
  );

  await expect(miniprogram.build(world)).rejects.toThrow(
    'pages/home/home.json：没有组件 tdesign-miniprogram/x/x',
  );
});

test('"style" in app.json is refused, and so is a page without a template', async () => {
  world.write('miniprogram/app.json', '{ "pages": ["pages/home/home", "pages/none/none"], "style": "v2" }');

  await expect(miniprogram.build(world)).rejects.toThrow(/pages\/none\/none[\s\S]*"style"/);
});

test('a syntax error says where', async () => {
  world.write('miniprogram/pages/home/home.ts', 'Page({');

  await expect(miniprogram.build(world)).rejects.toThrow('home.ts');
});

test('a package over 2 MB fails, a main package over its budget is noted', () => {
  const large = { name: 'evidence', bytes: 2.1 * 1024 * 1024, files: 1 };
  const main = { name: '主包', bytes: 800 * 1024, files: 1 };

  expect(judgeSizes([main, large]).problems).toEqual(['evidence 有 2150.4 KB，微信只收 2 MB 以内的包']);
  expect(judgeSizes([main]).lines.join()).toContain('主包超过 700 KB');
  expect(judgeSizes([main]).problems).toEqual([]);
});
