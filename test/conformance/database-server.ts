import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openStore, StoreError, type Store, type StoreOptions } from '../../local/cloud/store/index';

/** The store alone behind the SDK's wire: database actions only, no signature, for tests of the SDK against it. */
export interface DatabaseServer {
  url: string;
  store: Store;
  stop: () => Promise<void>;
}

/** Opens a store and answers the SDK's requests on a free port of this machine. */
export async function startDatabaseServer(options: StoreOptions): Promise<DatabaseServer> {
  const store = await openStore(options);
  const server = createServer((request, response) => void answer(store, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/admin`,
    store,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    },
  };
}

/** What a function's environment needs so that the unmodified SDK comes here. */
export function redirectSdk(url: string): void {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-env',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
  });
}

async function answer(store: Store, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { action, ...body } = JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>;
  const reply = await store.run(String(action), body).catch((thrown: unknown) => {
    if (thrown instanceof StoreError) return { code: thrown.code, message: thrown.message };
    return { code: 'SYS_ERR', message: String(thrown) };
  });
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ requestId: 'local', ...reply }));
}
