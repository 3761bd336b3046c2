import { StartError } from '../../cloud/errors';
import type { Vendor } from '../vendor/vendor';
import type { AccountEnvironment } from './world';

interface Described {
  readonly EnvList?: readonly {
    readonly EnvId: string;
    readonly Databases?: readonly { readonly InstanceId: string }[];
    readonly Storages?: readonly { readonly Bucket: string; readonly CdnDomain: string }[];
    readonly LogServices?: readonly AccountEnvironment['logs'][];
  }[];
}

/** What the account says of the environment. @throws StartError where the key does not reach such an environment */
export async function readAccount(vendor: Vendor, env: string): Promise<AccountEnvironment> {
  const { EnvList = [] } = await vendor.cloud<Described>({
    ...{ service: 'tcb', action: 'DescribeEnvs', body: { EnvId: env } },
  });
  const found = EnvList.find(({ EnvId }) => EnvId === env);
  const [database, storage] = [found?.Databases?.[0], found?.Storages?.[0]];
  if (!database || !storage) {
    throw new StartError(
      `这把密钥看不到环境 ${env}：请核对 env、region 和密钥属于同一个账号，环境已经开通。`,
    );
  }

  return {
    database: database.InstanceId,
    bucket: storage.Bucket,
    cdn: storage.CdnDomain,
    logs: found?.LogServices?.[0] ?? {},
  };
}
