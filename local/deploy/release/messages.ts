import { VendorRefusal } from '../vendor/vendor';
import type { Step } from '../vendor/acts';
import type { DeployedFunction } from './deployed-function';
import type { ReleasePart, ReleaseWorld } from './world';

/** WeChat's number of the configuration that says which open APIs a function may call. */
const openApis = 1;
/** WeChat: this function has no such configuration yet. */
const noneYet = '85089';

async function thereOf({ vendor, settings }: ReleaseWorld, name: string): Promise<string | undefined> {
  try {
    const { config } = await vendor.wechat<{ config?: string }>({
      path: '/tcb/getfuncconfig',
      body: { type: openApis, env: settings.env, function_name: name },
    });

    return config;
  } catch (error) {
    if (error instanceof VendorRefusal && error.code === noneYet) return undefined;
    throw error;
  }
}

function isSame(there: string | undefined, { openapi }: DeployedFunction): boolean {
  const { permissions } = JSON.parse(there ?? '{}') as { permissions?: { openapi?: readonly string[] } };

  return [...(permissions?.openapi ?? [])].sort().join() === [...openapi].sort().join();
}

/**
 * Which open APIs a function may call, by WeChat's server interface: the desktop tool would say it only when a function
 * is uploaded from there. Without the mini-program's secret this is left to a person.
 */
export const messages: ReleasePart = {
  name: 'messages',
  title: '云函数可以用的微信接口（发消息、小程序码）',
  async plan(world) {
    if (world.secrets.appSecret === undefined) return [];
    const steps: Step[] = [];
    for (const one of world.functions.filter(({ openapi }) => openapi.length > 0)) {
      if (isSame(await thereOf(world, one.name), one)) continue;
      const config = JSON.stringify({ permissions: { openapi: one.openapi } });
      steps.push({
        why: `云函数 ${one.name} 可以用 ${one.openapi.join('、')}`,
        act: {
          ...{ to: 'wechat', path: '/tcb/uploadfuncconfig' },
          body: { type: openApis, env: world.settings.env, function_name: one.name, config },
        },
      });
    }

    return steps;
  },
};
