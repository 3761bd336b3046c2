import tcb from '@cloudbase/node-sdk';
import { databaseOver, type RawDatabase } from './sdk-database';
import { filesWith } from './sdk-files';
import { longestCall, type Sdk } from './sdk';

/** Messages leave, codes are drawn and texts are judged by functions with a WeChat context. */
async function onlyInWechat(): Promise<never> {
  throw new Error('WeChat context needed');
}

/**
 * CloudBase for functions without a WeChat caller, the desk's, and for the commands of deployment.
 * @param env which environment; a function's own where absent
 */
export function nodeSdk(env = tcb.SYMBOL_CURRENT_ENV as unknown as string): Sdk {
  const app = tcb.init({ env });
  const database = app.database() as unknown as RawDatabase;

  return {
    ...databaseOver(database, (document) => document),
    ...filesWith(app),
    sendMessage: onlyInWechat,
    drawCode: onlyInWechat,
    judgeText: onlyInWechat,
    async call(name, input) {
      const called = await app.callFunction({ name, data: input }, { timeout: longestCall });
      const { result } = called as { result: unknown };

      return result;
    },
  };
}
