import { messageOf } from '../../cloud/errors';
import { keysFrom } from '../../../cloudfunctions/platform/sealing/keys';

/** What a release needs and no file holds. */
export interface Secrets {
  readonly key: { readonly id: string; readonly secret: string };
  /** `YUANSHOU_KEYS` as it is handed to the functions. */
  readonly officeKeys: string;
  readonly appSecret: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the secrets of a release from the environment.
 * @returns them, or a sentence for each that is missing
 */
export function readSecrets(
  environment: Environment,
): { readonly secrets: Secrets } | { readonly faults: readonly string[] } {
  const { TENCENTCLOUD_SECRETID: id, TENCENTCLOUD_SECRETKEY: secret } = environment;
  const { YUANSHOU_KEYS: officeKeys, WX_APP_SECRET: appSecret } = environment;
  const faults = [
    ...(id && secret
      ? []
      : ['环境变量 TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY：腾讯云的密钥，没有给。']),
    ...keysFault(environment),
  ];
  if (faults.length > 0 || !id || !secret || !officeKeys) return { faults };

  return { secrets: { key: { id, secret }, officeKeys, appSecret } };
}

function keysFault(environment: Environment): string[] {
  try {
    keysFrom(environment);

    return [];
  } catch (error) {
    return [`环境变量 YUANSHOU_KEYS：中心的加密钥匙，${messageOf(error)}。`];
  }
}
