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

/**
 * Reads the keys of the environment: `YUANSHOU_KEYS`, JSON `{current, sealing: {id: base64}, index: base64}`, 32 bytes each,
 * as it is or as base64.
 * @throws Error where a key is missing or short: the office does not open without its keys
 */
export function keysFrom(environment: Readonly<Record<string, string | undefined>>): Keys {
  const text = environment.YUANSHOU_KEYS;
  if (!text) throw new Error('YUANSHOU_KEYS is not set');
  const { current, sealing, index } = JSON.parse(plain(text)) as KeysText;
  const bytes = Object.fromEntries(Object.entries(sealing).map(([id, key]) => [id, keyOf(key, id)]));
  if (!bytes[current]) throw new Error(`YUANSHOU_KEYS has no sealing key ${current}`);

  return { currentId: current, sealing: bytes, index: keyOf(index, 'index') };
}

const plain = (text: string): string =>
  text.trimStart().startsWith('{') ? text : Buffer.from(text, 'base64').toString('utf8');

function keyOf(base64: string, name: string): Buffer {
  const key = Buffer.from(base64, 'base64');
  if (key.length !== 32) throw new Error(`key ${name} must be 32 bytes`);

  return key;
}

/** A keyed hash: equal texts can be found, the text cannot be read back. `use` keeps hashes of different things apart. */
export function blindIndex({ index }: Keys, use: string, text: string): string {
  return createHmac('sha256', index).update(`${use}\n${text}`).digest('hex').slice(0, 32);
}
