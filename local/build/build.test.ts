import fs from 'node:fs';
import path from 'node:path';
import { buildAll } from './build';
import { firstLoad } from './console';
import { relativeUnits } from '../phone/units';
import { rewriteWxs } from './phone/wxs';
import { makeWorld, type World } from './testing/world';

let world: World;
const said: string[] = [];
const build = async (only: string[]): Promise<string> => {
  said.length = 0;
  await buildAll({ only, place: world });

  return said.join('');
};

beforeEach(() => {
  world = makeWorld();
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
  world.remove();
});

test('what did not change is not built again', async () => {
  expect(await build(['miniprogram'])).toContain('✓ miniprogram');
  expect(await build(['miniprogram'])).toContain('= miniprogram：没有改动');

  world.change('miniprogram/pages/home/home.wxml', '{{name}}', '{{name}}！');
  expect(await build(['miniprogram'])).toContain('✓ miniprogram');
});

test('a part that nobody knows is named, and nothing is built', async () => {
  await expect(build(['miniprogram', 'functions'])).rejects.toThrow(
    /不认识 functions，可以写的有：.*cloudfunctions/,
  );
  expect(said.join('')).toBe('');
});

test('the speech plug-in is named for an account that has it, and for no other', async () => {
  const app = () =>
    JSON.parse(fs.readFileSync(path.join(world.dist, 'miniprogram', 'app.json'), 'utf8')) as object;
  await build(['miniprogram']);
  expect(app()).not.toHaveProperty('plugins');

  await buildAll({ only: ['miniprogram'], place: { ...world, speech: '0.3.6' } });
  expect(app()).toHaveProperty('plugins.WechatSI', { version: '0.3.6', provider: 'wx069ba97219f66d99' });
  await build(['miniprogram']);
  expect(app()).not.toHaveProperty('plugins');
});

test('a result that was removed is made again', async () => {
  await build(['miniprogram']);
  fs.rmSync(path.join(world.dist, 'miniprogram'), { recursive: true });

  expect(await build(['miniprogram'])).toContain('✓ miniprogram');
});

test('a build that failed leaves the last good one, and is not taken for finished', async () => {
  await build(['miniprogram']);
  world.change('miniprogram/pages/home/home.ts', 'Page({', 'Page((');
  await expect(build(['miniprogram'])).rejects.toThrow();
  world.change('miniprogram/pages/home/home.ts', 'Page((', 'Page({');

  expect(fs.existsSync(path.join(world.dist, 'miniprogram', 'app.js'))).toBe(true);
  expect(await build(['miniprogram'])).toContain('✓ miniprogram');
});

test('a part whose sources are not there yet says so', async () => {
  expect(await build(['console', 'cloudfunctions'])).toMatch(/还没有 console\/index.html[\s\S]*|还没有函数/);
});

test('two builds at once wait for each other, and a dead one’s lock holds nobody up', async () => {
  world.write('dist/.built/lock', '999999999');
  await Promise.all([build(['miniprogram']), build(['miniprogram'])]);

  expect(fs.existsSync(path.join(world.dist, '.built', 'lock'))).toBe(false);
  expect(fs.existsSync(path.join(world.dist, 'miniprogram', 'app.js'))).toBe(true);
});

test('the first load of the console counts what its page links', () => {
  const page =
    '<script src="/console/a.js"></script><link href="/console/b.css"><script src="https://x/c.js"></script>';
  world.write('out/index.html', page);
  world.write('out/a.js', 'a'.repeat(1000));
  world.write('out/b.css', 'b');
  const withoutScript = (): number => firstLoad(path.join(world.root, 'out'));
  const before = withoutScript();
  world.write('out/a.js', Array.from({ length: 1000 }, (_one, index) => String(index * 7919)).join());

  expect(withoutScript()).toBeGreaterThan(before);
});

test('units of the phone become variables, names and numbers without a unit stay', () => {
  expect(relativeUnits('calc(100vh - 32rpx) 1.5rem -.5rpx')).toBe(
    'calc(calc(var(--vh) * 100) - calc(var(--rpx) * 32)) calc(var(--rem) * 1.5) calc(var(--rpx) * -.5)',
  );
  expect(relativeUnits('url(a-20rpx.png) #1rem 10px')).toContain('10px');
});

test('WXS’s type names are found through members and indexes', () => {
  expect(rewriteWxs("list[0].x.constructor === 'Array'")).toBe("wxsType(list[0].x) === 'Array'");
});
