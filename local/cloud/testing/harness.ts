import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CollectionSchema } from '../../../cloudfunctions/platform/schema';
import { startCloud, type Cloud, type CloudOptions } from '../cloud';
import { deploy } from './deploy';

const collection = (name: string, ...fields: string[]): CollectionSchema => ({
  name,
  purpose: 'for tests',
  indexes: fields.map((field) => ({ name: field, keys: [[field, 1]] })),
});

export const testCollections = [
  collection('cases', 'no', 'owner'),
  collection('accounts'),
  collection('ticks', 'source'),
];

const openapi = ['subscribeMessage.send', 'security.msgSecCheck', 'wxacode.getUnlimited'];

/** Deploys the test functions below a folder. */
export function deployAll(root: string): void {
  deploy(root, 'person', 'person', { timeout: 5, permissions: { openapi } });
  deploy(root, 'hurried', 'person', { timeout: 1 });
  deploy(root, 'small', 'person', { timeout: 20, memorySize: 48 });
  deploy(root, 'desk', 'desk', { timeout: 10, clientCallable: false, httpAccess: true });
  deploy(root, 'tick', 'tick', {
    clientCallable: false,
    triggers: [{ name: 'every', type: 'timer', config: '*/1 * * * * * *' }],
  });
}

export interface Town {
  cloud: Cloud;
  dir: string;
  functions: string;
  /** Signs a sample person in. */
  login(openid: string): Promise<string>;
  /** Calls a function as a phone does. */
  call(openid: string, name: string, data: unknown): Promise<Record<string, unknown>>;
  /** An address on the client side. */
  at(address: string): string;
  /** Sends JSON, or bytes as they are. */
  post(address: string, body: unknown, token?: string): Promise<Response>;
  /** Uploads a file as a phone does. */
  upload(openid: string, cloudPath: string, body: Buffer): Promise<Response>;
  restart(options?: Partial<CloudOptions>): Promise<void>;
  close(): Promise<void>;
}

/** A cloud of its own in a temporary folder, in demo mode, with the test functions. */
export async function openTown(options: Partial<CloudOptions> = {}): Promise<Town> {
  const dir = mkdtempSync(path.join(tmpdir(), 'town-'));
  const functions = path.join(dir, 'functions');
  deployAll(functions);
  const start = (more: Partial<CloudOptions> = {}) =>
    startCloud({
      dataDir: path.join(dir, 'data'),
      port: 0,
      collections: testCollections,
      functionsDir: functions,
      demo: true,
      timers: false,
      ...options,
      ...more,
    });
  const town: Town = {
    cloud: await start(),
    dir,
    functions,
    at: (address) => town.cloud.clientUrl + address,
    post: (address, body, token) =>
      fetch(town.at(address), {
        method: 'POST',
        headers: token ? { authorization: `Bearer ${token}` } : {},
        body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body),
      }),
    upload: async (openid, cloudPath, body) => {
      const query = new URLSearchParams({ cloudPath });
      return town.post(`/client/upload?${query}`, body, await town.login(openid));
    },
    login: async (openid) => {
      const answer = await town.post('/client/login', { openid });
      return ((await answer.json()) as { token: string }).token;
    },
    call: async (openid, name, data) => {
      const answer = await town.post('/client/call', { name, data }, await town.login(openid));
      return (await answer.json()) as Record<string, unknown>;
    },
    restart: async (more) => {
      await town.cloud.stop();
      town.cloud = await start(more);
    },
    close: async () => {
      await town.cloud.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return town;
}
