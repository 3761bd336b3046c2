import { doorOf, phoneDoorOf } from '../../../contract/every-contract';
import type { Answer } from '../../../contract/envelope';
import { samplePassword } from '../../../local/sample/staff';
import { Wire } from './wire';

type Data = Record<string, unknown>;

const wires = new Map<string, Wire>();

function wireTo(url: string): Wire {
  const known = wires.get(url) ?? new Wire(url);
  wires.set(url, known);

  return known;
}

const json = { 'content-type': 'application/json' };

/** Someone with a phone. */
export interface Citizen {
  ask(action: string, input?: object): Promise<Answer<Data>>;
  upload(name: string, bytes: Buffer): Promise<string>;
}

/** Signs a sample identity in. */
export async function citizen(url: string, openid: string): Promise<Citizen> {
  const wire = wireTo(url);
  const { text } = await wire.post('/client/login', json, JSON.stringify({ openid }));
  const authorization = `Bearer ${(JSON.parse(text) as { token: string }).token}`;

  const ask: Citizen['ask'] = async (action, input = {}) => {
    const body = JSON.stringify({ name: phoneDoorOf(action), data: { action, input } });
    const reply = await wire.post('/client/call', { ...json, authorization }, body);

    return (JSON.parse(reply.text) as { result: Answer<Data> }).result;
  };
  // As a phone does: it knows its folder from the first page, long before the first photo.
  const home = await ask('home');
  const uploadTo = home.ok ? String(home.data['uploadTo']) : '';

  return {
    ask,
    async upload(name, bytes) {
      const path = encodeURIComponent(`${uploadTo}${name}`);
      const reply = await wire.post(`/client/upload?cloudPath=${path}`, { authorization }, bytes);

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
  const wire = wireTo(url);
  const first = await wire.post('/http/door/signIn', headers, signIn);
  const signed = { ...headers, cookie: first.headers['set-cookie']?.split(';')[0] ?? '' };

  return async (action, input = {}) => {
    const reply = await wire.post(`/http/${doorOf(action)}/${action}`, signed, JSON.stringify(input));

    return JSON.parse(reply.text) as Answer<Data>;
  };
}

/** The data of an answer. @throws Error when it is a refusal */
export function sure<Wanted = Data>(answer: Answer<unknown>): Wanted {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`);

  return answer.data as Wanted;
}
