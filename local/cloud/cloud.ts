import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CollectionSchema } from '../../cloudfunctions/platform/schema';
import { AdminServer } from './admin/admin-server';
import { openOutbox, ownCollections } from './admin/openapi/outbox';
import { ClientServer } from './client/client-server';
import type { ClientSide, DemoIdentity } from './client/session';
import { Statics } from './client/statics';
import { tokensWith } from './client/tokens';
import { emptyLeftovers, occupy, openDataFolder, vacate } from './data-folder';
import { DatabaseRefused, DataFolderIsNewer } from './errors';
import { fileStore } from './files/file-store';
import { fileNames } from './files/names';
import { signerWith } from './files/signed-url';
import { redirection } from './functions/context';
import { FunctionHost } from './functions/host';
import { usualThrift, type Thrift } from './functions/instance';
import { openFunctionLog } from './functions/log';
import { runnerFile } from './functions/runner-file';
import { Timers } from './functions/timers';
import { listen, type Listener } from './http/listen';
import { selfTest, selfTestBundle } from './self-test';
import { roomIn, type HasRoom } from './room';
import { openStore, StoreError, type Store } from './store';

export type { DemoIdentity } from './client/session';

/** The environment id of every local cloud. */
export const LOCAL_ENV = 'local-env';

const LOOPBACK = '127.0.0.1';

export interface CloudOptions {
  dataDir: string;
  /** Client listener; 0 = any free port. */
  port: number;
  /** Loopback listener of the SDKs; 0 or absent = any free port. */
  adminPort?: number;
  /** Address of the client listener, first value 127.0.0.1. */
  host?: string;
  collections: readonly CollectionSchema[];
  /** `dist/cloudfunctions`: `<name>/{index.js,package.json,config.json}`. */
  functionsDir?: string;
  /** Make unknown collections on first use (conformance tests only). */
  autoCreate?: boolean;
  failUnindexed?: boolean;
  /** Sample identities may sign in without proof, the outbox can be read. */
  demo?: boolean;
  identities?: readonly DemoIdentity[];
  /** Address prefix such as `/phone/` → folder. */
  statics?: Readonly<Record<string, string>>;
  /** Pages of the mini-program; a message that opens another is refused. */
  pages?: readonly string[];
  /** Keywords of the account's message templates, by template; without any, every message is taken. */
  templates?: Readonly<Record<string, readonly string[]>>;
  /** HTML file for `/`. */
  home?: string;
  driver?: 'native' | 'wasm' | 'auto';
  /** False: timers fire only by `runTimer`. */
  timers?: boolean;
  log?: (line: Record<string, unknown>) => void;
  /** Extra environment of functions, such as keys. */
  /** What the functions find in their environment; may name the address at which people reach this house. */
  functionEnv?: Readonly<Record<string, string>> | ((address: string) => Readonly<Record<string, string>>);
  /** Whether anything may still be written; as the disk has room unless told. */
  hasRoom?: HasRoom;
  /** How little of the machine its processes take; as a small server needs it unless told. */
  thrift?: Thrift;
  /** Outside address when a reverse proxy stands in front; it must set X-Forwarded-For. */
  publicUrl?: string;
}

export interface Cloud {
  clientUrl: string;
  adminUrl: string;
  /** What a client of `/admin` needs: TENCENTCLOUD_SECRETKEY with any SECRETID, or the session token. */
  secret: string;
  env: string;
  store: Store;
  /** Calls a function as a person (`openid`) or as a source; gives its result, throws CloudError. */
  invoke(name: string, event: unknown, caller?: { openid?: string; source?: string }): Promise<unknown>;
  /** Loads what people wait for before they come, one function after the other. */
  loadFunctions(): Promise<void>;
  /** Fires a function's timer now. */
  runTimer(name: string): Promise<unknown>;
  /** Database actions over the wire since the start, for tests of budgets. */
  databaseCalls(): number;
  stop(): Promise<void>;
}

/**
 * Starts CloudBase on this machine and proves it with one write and read through the real SDK.
 * @throws PortTaken, DataFolderIsNewer, DataFolderNotWritable, DataFolderInUse, SelfTestFailed
 */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const undo: (() => unknown)[] = [];
  try {
    return await assemble(options, undo);
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

/** Builds the parts in the order in which they need each other; `undo` takes them down again in reverse. */
async function assemble(options: CloudOptions, undo: (() => unknown)[]): Promise<Cloud> {
  const client = await open(undo, options.host ?? LOOPBACK, options.port);
  const admin = await open(undo, LOOPBACK, options.adminPort ?? 0);
  const folder = openDataFolder(path.resolve(options.dataDir));
  const secret = randomBytes(24).toString('hex');
  await occupy(folder.dir, admin.port, secret);
  undo.push(() => vacate(folder.dir));
  emptyLeftovers(folder);

  const functionLog = openFunctionLog(folder.logs);
  undo.push(() => functionLog.close());
  const log = (line: Record<string, unknown>) => {
    functionLog.add(line);
    options.log?.(line);
  };
  const clientUrl = options.publicUrl ?? `http://${options.host ?? LOOPBACK}:${client.port}`;
  const { functionEnv } = options;
  const own = typeof functionEnv === 'function' ? functionEnv(clientUrl.replace(/\/$/, '')) : functionEnv;
  const adminOrigin = `http://${LOOPBACK}:${admin.port}`;
  const around = {
    runner: runnerFile(folder.run),
    env: { ...redirection(LOCAL_ENV, `${adminOrigin}/admin`, secret), ...own },
    log: functionLog,
    thrift: options.thrift ?? usualThrift,
  };
  const host = new FunctionHost(options.functionsDir, LOCAL_ENV, around);
  undo.push(() => host.stop());
  const tester = selfTestBundle(folder.run);
  void host.warm(tester);

  const collections = [...options.collections, ...ownCollections];
  writeFileSync(path.join(folder.dir, 'collections.json'), JSON.stringify(collections));
  const store = await openStore({ ...options, dir: folder.database, collections, log }).catch(explain);
  undo.push(() => store.close());

  const hasRoom = options.hasRoom ?? roomIn(folder.dir);
  const side: ClientSide = {
    hasRoom,
    env: LOCAL_ENV,
    secret,
    store,
    host,
    log,
    clientUrl,
    publicUrl: options.publicUrl,
    outbox: openOutbox(store, options.pages, options.templates),
    backup: (file) => store.backup(file),
    desk: {
      store: fileStore(folder.files, folder.incoming, hasRoom),
      names: fileNames(LOCAL_ENV),
      signer: signerWith(folder.key),
      adminOrigin,
    },
    demo: options.demo === true,
    identities: options.identities ?? [],
    tokens: tokensWith(folder.key),
  };
  const adminServer = new AdminServer(side);
  admin.serve((request, response) => adminServer.handle(request, response));
  await selfTest(host, tester);
  adminServer.resetCount();
  log({ level: 'info', what: 'self-test', ok: true, text: '自检通过：真实 SDK 写入并读回了一条记录' });
  const statics = new Statics({ folders: options.statics ?? {}, home: options.home });
  const clientServer = new ClientServer(side, statics);
  client.serve((request, response) => clientServer.handle(request, response));
  const timers = new Timers(host, log);
  undo.push(() => timers.stop());
  if (options.timers !== false) timers.start();

  return {
    clientUrl,
    adminUrl: `${adminOrigin}/admin`,
    secret,
    env: LOCAL_ENV,
    store,
    invoke: async (name, event, caller = {}) => {
      const source = caller.source ?? (caller.openid ? 'wx_client' : 'scf');
      return JSON.parse(
        (await host.invoke(name, event, { openid: caller.openid, source })).result,
      ) as unknown;
    },
    loadFunctions: () => host.warmAll(),
    runTimer: (name) => timers.runNow(name),
    databaseCalls: () => adminServer.databaseCalls,
    stop: async () => {
      await Promise.all([client.close(), admin.close()]);
      for (const step of undo.splice(0).reverse()) await step();
    },
  };
}

/** The store names its reasons by code; whoever starts us prints StartErrors. */
function explain(error: unknown): never {
  if (!(error instanceof StoreError)) throw error;
  throw error.code === 'DataFolderIsNewer'
    ? new DataFolderIsNewer(error.message)
    : new DatabaseRefused(error.message);
}

async function open(undo: (() => unknown)[], host: string, port: number): Promise<Listener> {
  const listener = await listen(host, port);
  undo.push(() => listener.close());
  return listener;
}
