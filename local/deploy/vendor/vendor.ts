import { createHash } from 'node:crypto';
import { StartError } from '../../cloud/errors';
import type { CloudCall, PageFile, WechatCall } from './acts';
import { signCall, signObject, type VendorKey } from './sign';

/** Where the vendor's interfaces are; tests put their own stand-in there. */
export interface VendorPlaces {
  cloud(service: string): string;
  objects(bucket: string, region: string): string;
  readonly wechat: string;
}

export const realPlaces: VendorPlaces = {
  cloud: (service) => `https://${service}.tencentcloudapi.com`,
  objects: (bucket, region) => `https://${bucket}.cos.${region}.myqcloud.com`,
  wechat: 'https://api.weixin.qq.com',
};

export interface VendorAccount {
  readonly key: VendorKey;
  readonly region: string;
  readonly appid: string;
  /** The mini-program's secret, for WeChat's server interface; absent where it was not given. */
  readonly appSecret: string | undefined;
}

/** What the vendor said no to, in its own words. */
export class VendorRefusal extends StartError {
  constructor(
    readonly what: string,
    readonly code: string,
    message: string,
  ) {
    super(`${what}：${code} ${message}`);
  }
}

const versions = { tcb: '2018-06-08', scf: '2018-04-16' } as const;
const now = (): number => Math.floor(Date.now() / 1000);

/** @throws VendorRefusal where somebody between here and the vendor answered, and not in its language */
async function answerOf<Answer>(what: string, answer: Response): Promise<Answer> {
  try {
    return (await answer.json()) as Answer;
  } catch {
    throw new VendorRefusal(what, String(answer.status), '回答看不懂，请检查网络和代理。');
  }
}

interface CloudAnswer {
  readonly Response: { readonly Error?: { readonly Code: string; readonly Message: string } };
}

/** The three interfaces of the vendor that a release uses. */
export function openVendor(account: VendorAccount, places: VendorPlaces = realPlaces) {
  let token: Promise<string> | undefined;

  async function cloud<Answer>({ service, action, body }: Omit<CloudCall, 'to'>): Promise<Answer> {
    const url = new URL(places.cloud(service));
    const [text, seconds] = [JSON.stringify(body), now()];
    const answer = await fetch(url, {
      method: 'POST',
      body: text,
      headers: {
        'content-type': 'application/json',
        'x-tc-action': action,
        'x-tc-version': versions[service],
        'x-tc-region': account.region,
        'x-tc-timestamp': String(seconds),
        authorization: signCall(account.key, { service, host: url.host, body: text, seconds }),
      },
    });
    const { Response } = await answerOf<CloudAnswer>(action, answer);
    if (Response.Error) throw new VendorRefusal(action, Response.Error.Code, Response.Error.Message);

    return Response as Answer;
  }

  async function object(method: 'HEAD' | 'PUT', file: PageFile): Promise<Response> {
    const url = new URL(places.objects(file.bucket, file.region));
    const path = `/${file.key}`;
    url.pathname += path.slice(1);
    const authorization = signObject(account.key, { method, host: url.host, path, seconds: now() });
    const isPut = method === 'PUT';

    return fetch(url, {
      method,
      headers: { authorization, ...(isPut && { 'content-type': file.type }) },
      ...(isPut && { body: new Uint8Array(file.content) }),
    });
  }

  async function wechat<Answer>(path: string, body: WechatCall['body']): Promise<Answer> {
    const answer = await fetch(`${places.wechat}${path}`, { method: 'POST', body: JSON.stringify(body) });
    const read = await answerOf<{ errcode?: number; errmsg?: string }>(path, answer);
    if (read.errcode) throw new VendorRefusal(path, String(read.errcode), read.errmsg ?? '');

    return read as Answer;
  }

  const tokenOf = (): Promise<string> =>
    (token ??= wechat<{ access_token: string }>('/cgi-bin/stable_token', {
      ...{ grant_type: 'client_credential', appid: account.appid, secret: account.appSecret },
    }).then(({ access_token }) => access_token));

  return {
    cloud,
    /** Proves the mini-program's secret. @throws VendorRefusal */
    signIn: async (): Promise<void> => void (await tokenOf()),
    /** The answer, or null where the vendor does not know what was asked about. */
    find: async <Answer>(call: Omit<CloudCall, 'to'>): Promise<Answer | null> => {
      try {
        return await cloud<Answer>(call);
      } catch (error) {
        if (error instanceof VendorRefusal && /NotFound|NotExist/.test(error.code)) return null;
        throw error;
      }
    },
    /** @throws VendorRefusal */
    wechat: async <Answer>({ path, body }: Omit<WechatCall, 'to'>): Promise<Answer> =>
      wechat<Answer>(`${path}?access_token=${encodeURIComponent(await tokenOf())}`, body),
    /** Whether exactly this file is there already. */
    hasFile: async (file: PageFile): Promise<boolean> => {
      const answer = await object('HEAD', file);
      const print = createHash('md5').update(file.content).digest('hex');

      return answer.ok && answer.headers.get('etag')?.replaceAll('"', '') === print;
    },
    putFile: async (file: PageFile): Promise<void> => {
      const answer = await object('PUT', file);
      if (!answer.ok) throw new VendorRefusal(file.key, String(answer.status), await answer.text());
    },
  };
}

export type Vendor = ReturnType<typeof openVendor>;
