import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { put } from '../build/files';
import { environmentNamed } from './environment-named';

const folder = mkdtempSync(join(tmpdir(), 'yuanshou-named-'));
const before = { ...process.env };
const settings = {
  ...{ env: 'yuanshou-0a1b2c3d', region: 'ap-guangzhou' },
  ...{ appid: 'wx0000000000000000', domain: 'fayuan.example.gov.cn' },
};

beforeEach(() => {
  delete process.env['TENCENTCLOUD_REGION'];
  put(join(folder, 'trial.json'), JSON.stringify(settings));
  put(join(folder, 'broken.json'), '{ "env": ');
  put(join(folder, 'half.json'), JSON.stringify({ ...settings, region: undefined }));
});
afterAll(() => {
  process.env = before;
  rmSync(folder, { recursive: true });
});

test('the name of a settings file means its environment and region, in every command as in the release', () => {
  expect(environmentNamed('trial', folder)).toBe(settings.env);
  expect(process.env['TENCENTCLOUD_REGION']).toBe('ap-guangzhou');
});

test('what names no file is the environment’s own id', () => {
  expect(environmentNamed(settings.env, folder)).toBe(settings.env);
  expect(process.env['TENCENTCLOUD_REGION']).toBeUndefined();
});

test.each([
  ['../trial', '请核对 --env'],
  ['Trial', '请核对 --env'],
  ['x', '请核对 --env'],
  ['broken', '不是有效的 JSON'],
  ['half', '还缺 region'],
])('%s is refused in a sentence', (word, sentence) => {
  expect(() => environmentNamed(word, folder)).toThrow(sentence);
});
