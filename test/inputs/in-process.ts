import { randomUUID } from 'node:crypto';
import type { Answer } from '../../contract/envelope';
import { callVariables, redirection } from '../../local/cloud/functions/context';
import type { TestOffice } from '../cloud';

type Phone = (event: { action: string; input: unknown }) => Promise<Answer<unknown>>;
type Desk = (event: object) => Promise<{ statusCode: number; body: string }>;

/** Points the SDKs of this very process at a cloud, as the environment of a function's process does. */
export function enterFunctionEnvironment({ cloud, keys }: TestOffice): void {
  const variables = redirection(cloud.env, cloud.adminUrl, cloud.secret);
  Object.assign(process.env, variables, { YUANSHOU_KEYS: keys, YUANSHOU_DEMO: '1' });
}

/** Calls the phone's entry as this person. Calls at the same time must be of the same person: WeChat's word on it stands in the environment. */
export async function callAs(main: unknown, openid: string, action: string, input: unknown) {
  const caller = { openid, source: 'wx_client' };
  Object.assign(process.env, callVariables('local-env', caller, randomUUID(), randomUUID()));

  return (main as Phone)({ action, input });
}

/** Calls the desk's entry with a cookie. */
export async function postWith(main: unknown, cookie: string, action: string, input: unknown) {
  const { statusCode, body } = await (main as Desk)({
    path: `/${action}`,
    httpMethod: 'POST',
    headers: { 'content-type': 'application/json', 'x-yuanshou': 'desk', cookie },
    body: JSON.stringify(input),
  });

  return { statusCode, answer: JSON.parse(body) as Answer<unknown> };
}
