import { cloudCall, type Step } from '../vendor/acts';
import type { DeployedFunction } from './deployed-function';
import type { ReleasePart, ReleaseWorld } from './world';

/**
 * Who may write a file: its owner, below `incoming/` only. What was taken into a case was moved out of there and still
 * has its owner. Nobody reads: files are shown by signed addresses of the functions.
 */
export const storageRule = {
  read: false,
  write: 'resource.openid == auth.openid && /^incoming\\//.test(resource.path) == true',
} as const;

/** Which functions a phone may call: those of phones. HTTP access, timers and other functions are not asked here. */
export function functionRule(
  functions: readonly DeployedFunction[],
): Readonly<Record<string, { readonly invoke: boolean | string }>> {
  return {
    '*': { invoke: 'auth != null' },
    ...Object.fromEntries(
      functions.filter((one) => !one.clientCallable).map(({ name }) => [name, { invoke: false }]),
    ),
  };
}

const isSame = (there: string | undefined, wanted: object): boolean => {
  try {
    return JSON.stringify(JSON.parse(there ?? '')) === JSON.stringify(wanted);
  } catch {
    return false;
  }
};

async function storageSteps({ vendor, settings, account }: ReleaseWorld): Promise<Step[]> {
  const place = { EnvId: settings.env, Bucket: account.bucket };
  const there = await vendor.find<{ AclTag?: string; Rule?: string }>({
    ...{ service: 'tcb', action: 'DescribeStorageSafeRule', body: place },
  });
  if (there?.AclTag === 'CUSTOM' && isSame(there.Rule, storageRule)) return [];
  const body = { ...place, AclTag: 'CUSTOM', Rule: JSON.stringify(storageRule) };

  return [{ why: '存储：只许本人往 incoming/ 里放', act: cloudCall('tcb', 'ModifyStorageSafeRule', body) }];
}

async function functionSteps({ vendor, settings, functions }: ReleaseWorld): Promise<Step[]> {
  const place = { EnvId: settings.env, ResourceType: 'function' };
  const there = await vendor.find<{
    Data?: { PermissionList?: readonly { readonly SecurityRule?: string }[] };
  }>({
    ...{ service: 'tcb', action: 'DescribeResourcePermission', body: place },
  });
  const rule = functionRule(functions);
  if (isSame(there?.Data?.PermissionList?.[0]?.SecurityRule, rule)) return [];
  const body = { ...place, Permission: 'CUSTOM', SecurityRule: JSON.stringify(rule) };

  return [
    { why: '云函数：手机只许调用给手机的那些', act: cloudCall('tcb', 'ModifyResourcePermission', body) },
  ];
}

/** Who may reach files and functions from outside. */
export const access: ReleasePart = {
  name: 'access',
  title: '谁能从外面碰到文件和云函数',
  plan: async (world) => [...(await storageSteps(world)), ...(await functionSteps(world))],
};
