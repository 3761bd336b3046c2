import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { keyPrint } from '../../../cloudfunctions/audit/vitals';
import { keysFrom } from '../../../cloudfunctions/platform/sealing/keys';
import { codeOf, messageOf } from '../../cloud/errors';
import { VendorRefusal, type Vendor } from '../vendor/vendor';
import { readAccount } from './account';
import type { Secrets } from './secrets';

/** Everything that lets a release in. */
export interface KeysToTry {
  readonly env: string;
  readonly vendor: Vendor;
  readonly secrets: Secrets;
  /** The print of the keys that sealed what lies in the environment; `null` where nothing was sealed yet. */
  readonly keptPrint: () => Promise<string | null>;
  /** The file of the upload key, where the mini-program is to be uploaded; `null` where it is not. */
  readonly uploadKey: string | undefined | null;
}

/**
 * Tries every key on its door before anything is built or changed.
 * @returns a sentence with the cure for each that does not fit
 * @throws what the network says where nobody answers
 */
export async function keyFaults(keys: KeysToTry): Promise<readonly string[]> {
  const [account, wechat] = await Promise.all([accountFault(keys), wechatFault(keys)]);
  const office = account === null ? await officeFault(keys) : null;

  return [account, office, wechat, uploadFault(keys)].filter((fault) => fault !== null);
}

async function accountFault({ vendor, env }: KeysToTry): Promise<string | null> {
  try {
    await readAccount(vendor, env);

    return null;
  } catch (error) {
    if (!(error instanceof VendorRefusal)) throw error;

    return `环境变量 TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY：腾讯云不认这把密钥（${error.message}）。`;
  }
}

/** New functions with other keys could open nothing of what lies there. */
async function officeFault({ secrets, keptPrint }: KeysToTry): Promise<string | null> {
  const kept = await keptPrint().catch((error: unknown) => {
    if (codeOf(error) === 'DATABASE_COLLECTION_NOT_EXIST') return null;
    throw error;
  });
  if (kept === null || kept === keyPrint({ keys: keysFrom({ YUANSHOU_KEYS: secrets.officeKeys }) }))
    return null;

  return '环境变量 YUANSHOU_KEYS：不是封存这个环境里数据的那把钥匙，用它什么也打不开。请换回原来的。';
}

async function wechatFault({ vendor, secrets }: KeysToTry): Promise<string | null> {
  if (secrets.appSecret === undefined) return null;
  try {
    await vendor.signIn();

    return null;
  } catch (error) {
    if (!(error instanceof VendorRefusal)) throw error;

    return `环境变量 WX_APP_SECRET：微信不认（${error.message}）。请在“开发管理 → 开发设置”核对 AppSecret，并把这台机器的地址写进 IP 白名单。`;
  }
}

function uploadFault({ uploadKey }: KeysToTry): string | null {
  if (uploadKey === null) return null;
  if (!uploadKey)
    return '环境变量 WX_UPLOAD_KEY：上传密钥文件的位置，没有给。不发小程序就用 --only 写明发哪些。';
  try {
    createPrivateKey(readFileSync(uploadKey));

    return null;
  } catch (error) {
    return `环境变量 WX_UPLOAD_KEY：${uploadKey} 不是能用的上传密钥文件（${messageOf(error)}）。`;
  }
}
