/** Who calls a function, and how. */
export interface Caller {
  openid?: string;
  /** CloudBase's SOURCE, such as `wx_client`; grows by `,scf` along a chain of calls. */
  source: string;
  clientIp?: string;
  /** Set for timers: `timer`. */
  trigger?: string;
  /** Address at which the person's browser reaches us, for the file addresses made during the call. */
  origin?: string;
}

export const APP_ID = 'wxlocal0000000000';

/**
 * The variables of one call, by the names that wx-server-sdk and node-sdk read. `WX_API_TOKEN` comes back in every
 * request of the SDK, which tells us on whose behalf it is made.
 * @param token random, one per call
 */
export function callVariables(
  env: string,
  caller: Caller,
  requestId: string,
  token: string,
): Record<string, string> {
  const wx: Record<string, string> = {
    WX_CLIENTIP: caller.clientIp ?? '127.0.0.1',
    WX_API_TOKEN: token,
    WX_APPID: APP_ID,
    ...(caller.openid ? { WX_OPENID: caller.openid } : {}),
  };
  const tcb: Record<string, string> = {
    TCB_ENV: env,
    TCB_SOURCE: caller.source,
    TCB_SEQID: requestId,
    TCB_SESSIONTOKEN: token,
    ...(caller.trigger ? { TRIGGER_SRC: caller.trigger } : {}),
  };
  return {
    ...wx,
    ...tcb,
    WX_CONTEXT_KEYS: Object.keys(wx).join(','),
    TCB_CONTEXT_KEYS: Object.keys(tcb).join(','),
  };
}

/** The whole redirection of the SDKs: nothing else tells a function that it is not in the cloud. */
export function redirection(env: string, adminUrl: string, secret: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    TZ: 'UTC',
    NODE_ENV: 'production',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: env,
    TCB_ENV: env,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: secret,
    TENCENTCLOUD_SESSIONTOKEN: secret,
  };
}

/** `context`, the second argument of a function. */
export function callContext(
  env: string,
  name: string,
  requestId: string,
  limits: { timeout: number; memorySize: number },
): Record<string, unknown> {
  return {
    request_id: requestId,
    function_name: name,
    function_version: '$LATEST',
    namespace: env,
    memory_limit_in_mb: limits.memorySize,
    time_limit_in_ms: limits.timeout * 1000,
    tencentcloud_region: 'ap-shanghai',
  };
}

/** A mini-program caller's event carries who is calling, as on CloudBase; nobody can name another person. */
export function withUserInfo(event: unknown, caller: Caller): unknown {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return event;
  if (!caller.openid) return event;
  return { ...event, userInfo: { appId: APP_ID, openId: caller.openid } };
}
