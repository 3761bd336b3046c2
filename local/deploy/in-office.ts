import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../../cloudfunctions/platform/collections';
import { openOffice, type Office } from '../../cloudfunctions/platform/office';
import { nodeSdk } from '../../cloudfunctions/platform/sdk/sdk-node';
import { LOCAL_ENV, startCloud } from '../cloud/cloud';
import { runningIn } from '../cloud/data-folder';
import { messageOf, StartError } from '../cloud/errors';
import { redirection } from '../cloud/functions/context';
import { keysIn } from '../start/keys';

/**
 * Works in the office of a data folder of this machine: through its own administrative side while it is being served,
 * else it is opened for as long as it takes.
 * @throws StartError where the folder is none, or its keys are missing or damaged
 */
export async function inOfficeOf<Result>(
  folder: string,
  work: (office: Office) => Promise<Result>,
): Promise<Result> {
  if (!existsSync(join(folder, 'layout.json')))
    throw new StartError(`${folder} 不是数据文件夹，请检查 --data · ${folder} is not a data folder`);
  if (!existsSync(join(folder, 'keys.json')))
    throw new StartError(`${folder} 里没有 keys.json：请把原来的密钥放回去再试 · the keys are missing`);
  const keys = keysIn(folder);
  const running = await runningIn(folder);
  const cloud = running ? null : await startCloud({ dataDir: folder, port: 0, collections, timers: false });
  try {
    const [address, secret] = running
      ? [`http://127.0.0.1:${running.admin}/admin`, running.secret]
      : [cloud?.adminUrl ?? '', cloud?.secret ?? ''];
    Object.assign(process.env, redirection(LOCAL_ENV, address, secret));

    return await work(openOffice(nodeSdk(LOCAL_ENV), keys));
  } finally {
    await cloud?.stop();
  }
}

/** The office of an environment of CloudBase, by the secrets of this process. @throws StartError where one is missing or wrong */
export function officeOfEnvironment(env: string): Office {
  const { TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY, YUANSHOU_KEYS } = process.env;
  if (!TENCENTCLOUD_SECRETID || !TENCENTCLOUD_SECRETKEY || !YUANSHOU_KEYS)
    throw new StartError(
      '请在环境变量 TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY、YUANSHOU_KEYS 里给出这个环境的密钥。',
    );

  try {
    return openOffice(nodeSdk(env), { YUANSHOU_KEYS });
  } catch (error) {
    throw new StartError(`环境变量 YUANSHOU_KEYS：中心的加密钥匙，${messageOf(error)}。`);
  }
}
