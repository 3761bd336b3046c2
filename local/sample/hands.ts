import { doorOf, phoneDoorOf } from '../../contract/every-contract';
import type { Answer } from '../../contract/envelope';
import type { Cloud } from '../cloud/cloud';
import { samplePassword } from './staff';

/** The sample world's hands: calls the real functions as people would, at moments in the past. */
export interface Hands {
  phone(openid: string, action: string, input: unknown, at: string): Promise<Record<string, unknown>>;
  desk(userName: string, action: string, input: unknown, at: string): Promise<Record<string, unknown>>;
  /** Whoever handles cases, on the own phone. */
  handler(openid: string, action: string, input: unknown, at: string): Promise<Record<string, unknown>>;
  /** Whoever has no account. */
  door(action: string, input: unknown, at: string): Promise<Record<string, unknown>>;
  /** @returns what each chore did */
  clock(chores: readonly string[], at: string): Promise<Record<string, unknown>>;
  upload(openid: string, name: string, bytes: Buffer): Promise<string>;
}

interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** @param cloud in demo mode: outside it no call may happen at another moment */
export function handsOf(cloud: Cloud): Hands {
  const cookies = new Map<string, Promise<string>>();
  const tokens = new Map<string, Promise<string>>();
  const folders = new Map<string, Promise<string>>();

  async function desk(userName: string, action: string, input: unknown, at: string) {
    const cookie = await remembered(cookies, userName, () => signIn(userName));
    const { body } = await http(action, input, {
      cookie,
      'x-yuanshou-at': at,
      'x-yuanshou-sample-key': cloud.secret,
    });

    return dataOf(`${userName} ${action}`, JSON.parse(body) as Answer<unknown>);
  }

  async function http(action: string, input: unknown, headers: Record<string, string>): Promise<HttpAnswer> {
    const event = {
      path: `/${action}`,
      httpMethod: 'POST',
      headers: { 'content-type': 'application/json', 'x-yuanshou': 'desk', ...headers },
      body: JSON.stringify(input),
    };

    return (await cloud.invoke(doorOf(action), event)) as HttpAnswer;
  }

  async function phone(door: string, asked: { openid: string; action: string; input: unknown; at?: string }) {
    const { openid, action, input, at } = asked;
    const event = { action, input, ...(at && { clock: { at, key: cloud.secret } }) };

    return dataOf(`${openid} ${action}`, (await cloud.invoke(door, event, { openid })) as Answer<unknown>);
  }

  /** At the real moment: every earlier one then lies within the session. */
  async function signIn(userName: string): Promise<string> {
    const { headers, body } = await http('signIn', { userName, password: samplePassword }, {});
    dataOf(`signIn ${userName}`, JSON.parse(body) as Answer<unknown>);

    return headers['set-cookie']?.split(';')[0] ?? '';
  }

  /** Where a phone may lay its files, as the office tells it. */
  async function folderOf(openid: string): Promise<string> {
    return String((await phone(phoneDoorOf('home'), { openid, action: 'home', input: {} }))['uploadTo']);
  }

  return {
    desk,
    async door(action, input, at) {
      const { body } = await http(action, input, {
        'x-yuanshou-at': at,
        'x-yuanshou-sample-key': cloud.secret,
      });

      return dataOf(action, JSON.parse(body) as Answer<unknown>);
    },
    phone: (openid, action, input, at) => phone(phoneDoorOf(action), { openid, action, input, at }),
    handler: (openid, action, input, at) => phone('provider', { openid, action, input, at }),
    async clock(only, at) {
      const done = await cloud.invoke('clock', { only, clock: { at, key: cloud.secret } });

      return done as Record<string, unknown>;
    },
    async upload(openid, name, bytes) {
      const token = await remembered(tokens, openid, () => loginAs(cloud, openid));
      const folder = await remembered(folders, openid, () => folderOf(openid));
      const path = encodeURIComponent(`${folder}${name}`);
      const answer = await fetch(`${cloud.clientUrl}/client/upload?cloudPath=${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: new Uint8Array(bytes),
      });
      const { fileID } = (await answer.json()) as { fileID?: string };
      if (!fileID) throw new Error(`the sample file ${name} could not be uploaded: HTTP ${answer.status}`);

      return fileID;
    },
  };
}

async function loginAs({ clientUrl }: Cloud, openid: string): Promise<string> {
  const answer = await fetch(`${clientUrl}/client/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid }),
  });

  return ((await answer.json()) as { token: string }).token;
}

function remembered(
  known: Map<string, Promise<string>>,
  key: string,
  make: () => Promise<string>,
): Promise<string> {
  const found = known.get(key) ?? make();
  known.set(key, found);

  return found;
}

function dataOf(what: string, answer: Answer<unknown>): Record<string, unknown> {
  if (answer.ok) return answer.data as Record<string, unknown>;
  throw new Error(`sample data: ${what} was refused: ${answer.error.code} ${JSON.stringify(answer.error)}`);
}
