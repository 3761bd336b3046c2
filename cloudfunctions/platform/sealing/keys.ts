import { createHmac } from 'node:crypto';

/** The office's secrets. `sealing` keys are kept by id, so that old envelopes open after a change of key. */
export interface Keys {
  readonly currentId: string;
  readonly sealing: Readonly<Record<string, Buffer>>;
  readonly index: Buffer;
}

interface KeysText {
  readonly current: string;
  readonly sealing: Readonly<Record<string, string>>;
  readonly index: string;
}

/** `YUANSHOU_KEYS` holds no keys: a part of a sentence that says what is wrong with it. */
export class KeysUnreadable extends Error {}

/**
 * Reads the keys of the environment: `YUANSHOU_KEYS`, JSON `{current, sealing: {id: base64}, index: base64}`, 32 bytes each,
 * as it is or as base64.
 * @throws KeysUnreadable where a key is missing or short: the office does not open without its keys
 */
export function keysFrom(environment: Readonly<Record<string, string | undefined>>): Keys {
  const text = environment.YUANSHOU_KEYS;
  if (!text) throw new KeysUnreadable('没有给');
  const { current, sealing, index } = read(text);
  const bytes = Object.fromEntries(Object.entries(sealing ?? {}).map(([id, key]) => [id, keyOf(key, id)]));
  if (!current || !bytes[current]) throw new KeysUnreadable(`里面没有正在用的钥匙 ${current ?? 'current'}`);

  return { currentId: current, sealing: bytes, index: keyOf(index, 'index') };
}

const plain = (text: string): string =>
  text.trimStart().startsWith('{') ? text : Buffer.from(text, 'base64').toString('utf8');

function read(text: string): Partial<KeysText> {
  try {
    return (JSON.parse(plain(text)) ?? {}) as Partial<KeysText>;
  } catch {
    throw new KeysUnreadable('不是 JSON，也不是它的 base64');
  }
}

function keyOf(base64: unknown, name: string): Buffer {
  const key = Buffer.from(String(base64), 'base64');
  if (key.length !== 32) throw new KeysUnreadable(`钥匙 ${name} 不是 32 字节的 base64`);

  return key;
}

/** A keyed hash: equal texts can be found, the text cannot be read back. `use` keeps hashes of different things apart. */
export function blindIndex({ index }: Keys, use: string, text: string): string {
  return createHmac('sha256', index).update(`${use}\n${text}`).digest('hex').slice(0, 32);
}
