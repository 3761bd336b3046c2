import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyPrint } from '../../cloudfunctions/audit/vitals';
import { keysFrom } from '../../cloudfunctions/platform/sealing/keys';
import { keyFaults, type KeysToTry } from './release/try-keys';
import { appSecret, openStandIn } from './testing/stand-in';
import { openVendor } from './vendor/vendor';

/** Every key of a release is tried on its door before anything is built. */
const env = 'yuanshou-0a1b2c3d';
const key = { id: 'AKIDtest', secret: 'secret' };
const keysOf = (fill: number) =>
  JSON.stringify({
    current: 'k1',
    sealing: { k1: Buffer.alloc(32, fill).toString('base64') },
    index: Buffer.alloc(32, fill + 1).toString('base64'),
  });
const home = mkdtempSync(join(tmpdir(), 'yuanshou-keys-'));
const uploadKey = join(home, 'private.key');
let standIn: Awaited<ReturnType<typeof openStandIn>>;

beforeAll(async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(uploadKey, privateKey.export({ type: 'pkcs1', format: 'pem' }));
  standIn = await openStandIn(env, key);
});
afterAll(async () => {
  await standIn.close();
  rmSync(home, { recursive: true });
});

interface Given {
  readonly secret?: string;
  readonly wechat?: string | undefined;
}

function faults({ secret = key.secret, wechat = appSecret, ...more }: Given & Partial<KeysToTry> = {}) {
  const account = { key: { id: key.id, secret }, region: 'ap-shanghai', appid: 'wx0000000000000000' };

  return keyFaults({
    ...{ env, uploadKey, keptPrint: async () => null },
    vendor: openVendor({ ...account, appSecret: wechat }, standIn.places),
    secrets: { key: account.key, officeKeys: keysOf(1), appSecret: wechat },
    ...more,
  });
}

test('keys that fit are let in, and nothing is changed by trying', async () => {
  expect(await faults()).toEqual([]);
  expect(standIn.heard).toEqual([]);
});

test.each([
  ['the key of another account', { secret: 'other' }, /^环境变量 TENCENTCLOUD_SECRETID.*腾讯云不认/],
  [
    'another secret of the mini-program',
    { wechat: 'old' },
    /^环境变量 WX_APP_SECRET：微信不认.*40125.*白名单/,
  ],
  ['no upload key', { uploadKey: undefined }, /^环境变量 WX_UPLOAD_KEY.*没有给。.*--only/],
  ['an upload key that is not there', { uploadKey: join(home, 'none') }, /^环境变量 WX_UPLOAD_KEY.*不是能用/],
  ['a file that is no key', { uploadKey: __filename }, /^环境变量 WX_UPLOAD_KEY.*不是能用/],
])('%s is told, with what to do', async (_what, given, sentence) => {
  expect(await faults(given)).toEqual([expect.stringMatching(sentence)]);
});

test('keys other than those that sealed what lies in the environment are refused', async () => {
  const print = (fill: number) => keyPrint({ keys: keysFrom({ YUANSHOU_KEYS: keysOf(fill) }) });
  expect(await faults({ keptPrint: async () => print(1) })).toEqual([]);
  expect(await faults({ keptPrint: async () => print(5) })).toEqual([
    expect.stringMatching(/^环境变量 YUANSHOU_KEYS：不是封存这个环境里数据的那把钥匙/),
  ]);
});

test('an environment without collections has no keys yet; another trouble of it is told as it is', async () => {
  const failing = (code: string) => async () => Promise.reject(Object.assign(new Error('no'), { code }));
  expect(await faults({ keptPrint: failing('DATABASE_COLLECTION_NOT_EXIST') })).toEqual([]);
  await expect(faults({ keptPrint: failing('ENOTFOUND') })).rejects.toThrow('no');
});

test('all that is wrong is told at once', async () => {
  expect(await faults({ secret: 'other', wechat: 'old', uploadKey: undefined })).toHaveLength(3);
});

test('without the secret of WeChat, and where no mini-program is uploaded, neither is asked for', async () => {
  const vendor = openVendor(
    { key, region: 'ap-shanghai', appid: 'wx0000000000000000', appSecret: undefined },
    standIn.places,
  );
  const secrets = { key, officeKeys: keysOf(1), appSecret: undefined };
  expect(await faults({ vendor, secrets, uploadKey: null })).toEqual([]);
});
