import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questions } from '../../domain/application/questions';
import { filesBelow } from '../build/files';
import { byHand } from './release/by-hand';
import { privacyItems } from './release/privacy-guide';
import { readSecrets } from './release/secrets';
import type { ReleaseWorld } from './release/world';

const page = readFileSync(join('docs', 'deploy.md'), 'utf8');

/** Interfaces of WeChat that need an item in the guide, else they fail with errno 112 on a phone. */
const guarded = [
  ...['chooseMedia', 'chooseImage', 'chooseVideo', 'chooseMessageFile', 'scanCode', 'saveImageToPhotosAlbum'],
  ...['getFuzzyLocation', 'getLocation', 'chooseLocation', 'choosePoi', 'startLocationUpdate'],
  ...['setClipboardData', 'getClipboardData', 'getRecorderManager', 'startRecord', 'createCameraContext'],
  ...[
    'chooseAddress',
    'chooseInvoiceTitle',
    'chooseContact',
    'addPhoneContact',
    'addPhoneCalendar',
    'getWeRunData',
  ],
  ...[
    'openBluetoothAdapter',
    'startAccelerometer',
    'startCompass',
    'startDeviceMotionListening',
    'startGyroscope',
  ],
];

test('every question of the form stands in one item of the privacy guide, and no other', () => {
  const told = privacyItems.flatMap((item) => item.questions ?? []);
  expect([...told].sort()).toEqual(questions.map(({ id }) => id).sort());
});

test('every guarded interface that the phone calls stands in it, and none that it does not call', () => {
  const code = filesBelow('miniprogram')
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .map((file) => readFileSync(join('miniprogram', file), 'utf8'))
    .join('\n');
  const called = guarded.filter((name) => code.includes(`wx.${name}(`));
  expect(privacyItems.flatMap((item) => item.interfaces ?? []).sort()).toEqual(called.sort());
});

test('the checklist shows the very items to paste', () => {
  const rows = [...page.matchAll(/^\| (.+) \| (.+) \|$/gm)].map(([, item, use]) => [item, use]);
  for (const { item, use } of privacyItems) expect(rows).toContainEqual([item, use]);
});

test('the command by which the checklist makes keys makes keys', () => {
  const code = /^node -e "(.+)"$/m.exec(page)?.[1] ?? '';
  const YUANSHOU_KEYS = execFileSync('node', ['-e', code], { encoding: 'utf8' }).trim();
  const account = { TENCENTCLOUD_SECRETID: 'a', TENCENTCLOUD_SECRETKEY: 'b' };
  expect(readSecrets({ ...account, YUANSHOU_KEYS })).toHaveProperty('secrets');
});

test('the microphone is told of only where the account has the speech plug-in', () => {
  const linesWith = (speech: object) => {
    const settings = { env: 'e', region: 'ap-shanghai', appid: 'wx', domain: 'd.cn', ...speech };
    const world = { settings, account: { cdn: 'cdn' }, secrets: { appSecret: 's' }, functions: [] };

    return byHand(world as unknown as ReleaseWorld).join('\n');
  };
  expect(linesWith({})).not.toMatch(/麦克风|微信同声传译/);
  expect(linesWith({ speech: '0.3.6' })).toMatch(/插件管理，添加：微信同声传译[^]*麦克风/);
});
