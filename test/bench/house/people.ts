import { Agent, request } from 'node:http';
import type { Answer } from '../../../contract/envelope';
import { samplePassword } from '../../../local/sample/staff';

type Data = Record<string, unknown>;

interface Reply {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 200 });

function post(url: string, headers: Record<string, string>, body: string | Buffer): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ headers: response.headers, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    asked.on('error', reject);
    asked.setHeader('content-length', Buffer.byteLength(body));
    asked.end(body);
  });
}

const json = { 'content-type': 'application/json' };

/** Someone with a phone. */
export interface Citizen {
  ask(action: string, input?: object): Promise<Answer<Data>>;
  upload(name: string, bytes: Buffer): Promise<string>;
}

/** Signs a sample identity in. */
export async function citizen(url: string, openid: string): Promise<Citizen> {
  const { text } = await post(`${url}/client/login`, json, JSON.stringify({ openid }));
  const authorization = `Bearer ${(JSON.parse(text) as { token: string }).token}`;

  return {
    async ask(action, input = {}) {
      const body = JSON.stringify({ name: 'citizen', data: { action, input } });
      const reply = await post(`${url}/client/call`, { ...json, authorization }, body);

      return (JSON.parse(reply.text) as { result: Answer<Data> }).result;
    },
    async upload(name, bytes) {
      const path = encodeURIComponent(`incoming/${openid}/${name}`);
      const reply = await post(`${url}/client/upload?cloudPath=${path}`, { authorization }, bytes);

      return (JSON.parse(reply.text) as { fileID: string }).fileID;
    },
  };
}

/** Someone at the desk: asks the staff's function over HTTP. */
export type Desk = (action: string, input?: object) => Promise<Answer<Data>>;

/** Signs a member of the sample staff in. */
export async function desk(url: string, userName: string): Promise<Desk> {
  const headers = { ...json, 'x-yuanshou': 'desk' };
  const signIn = JSON.stringify({ userName, password: samplePassword });
  const first = await post(`${url}/http/staff/signIn`, headers, signIn);
  const [cookie = ''] = [first.headers['set-cookie'] ?? ''].flat();
  const signed = { ...headers, cookie: cookie.split(';')[0] ?? '' };

  return async (action, input = {}) => {
    const reply = await post(`${url}/http/staff/${action}`, signed, JSON.stringify(input));

    return JSON.parse(reply.text) as Answer<Data>;
  };
}

/** The data of an answer. @throws Error when it is a refusal */
export function sure<Wanted = Data>(answer: Answer<unknown>): Wanted {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`);

  return answer.data as Wanted;
}
