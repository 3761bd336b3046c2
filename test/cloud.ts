import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { collections } from '../cloudfunctions/platform/collections';
import { doorOf, phoneDoorOf } from '../contract/every-contract';
import type { Answer } from '../contract/envelope';
import { bringUp } from '../local/build/bring-up';
import { isBuiltAlready } from '../local/build/built-already';
import { cloudfunctions } from '../local/build/cloudfunctions';
import { restoreBackup } from '../local/cloud/backup/restore-backup';
import { startCloud, type Cloud } from '../local/cloud/cloud';
import { templateKeywords } from '../local/sample/centre';
import { furnish } from '../local/sample/furnish';
import { phonePages } from '../local/start/phone-pages';
import { handsOf } from '../local/sample/hands';
import { samplePassword } from '../local/sample/staff';
import { generous } from './generous';

/** What an HTTP answer of the desk's function looks like to a test. */
export interface DeskAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: Answer<Record<string, unknown>>;
}

/** The real functions on the real local cloud, with the sample centre and no case. */
export interface TestOffice {
  readonly cloud: Cloud;
  /** Paths of all files that the cloud keeps. */
  files(): string[];
  /** Puts other bytes in a file's place, or none, past every function; gives what puts it back. */
  overwrite(fileId: string, bytes: Buffer | null): () => void;
  /** What the functions have as YUANSHOU_KEYS. */
  readonly keys: string;
  /** Asks as someone on the phone. */
  phone(openid: string, action: unknown, input?: unknown): Promise<Answer<Record<string, unknown>>>;
  /** Asks as someone at the desk; signs in at the first question. */
  desk(userName: string, action: string, input?: unknown): Promise<Answer<Record<string, unknown>>>;
  /** A bare call of the desk's function. */
  http(
    action: string,
    input: unknown,
    headers?: Readonly<Record<string, string>>,
    method?: string,
  ): Promise<DeskAnswer>;
  /** The cookie of someone signed in. */
  cookie(userName: string): Promise<string>;
  upload(openid: string, name: string, bytes: Buffer): Promise<string>;
  /** How many database calls some work costs. */
  callsOf(work: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

const key = (): string => randomBytes(32).toString('base64');

/** The same files under a second name: a build beside the tests cannot take them away. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}

/** Brings the built functions up to date, for a test that is run alone. */
export async function buildFunctions(): Promise<void> {
  if (!isBuiltAlready()) await bringUp([cloudfunctions], { quiet: true });
}

/** The built functions, with their layers beside, in a folder of one's own; remove the folder above them in the end. */
export function linkFunctions(name: string): string {
  const home = resolve('dist', '.offices', name);
  for (const part of ['cloudfunctions', 'layers']) linkTree(join('dist', part), join(home, part));

  return join(home, 'cloudfunctions');
}

/**
 * Builds the functions where needed and opens an office in a folder of its own. Close it after the tests.
 * @param options.hasRoom whether the disk of this house can hold more
 * @param options.backup a backup to begin with, instead of an empty or furnished house
 */
export async function openTestOffice({
  furnished = true,
  functionEnv = {},
  backup = '',
  hasRoom = undefined as (() => boolean) | undefined,
} = {}): Promise<TestOffice> {
  await buildFunctions();
  const dataDir = mkdtempSync(join(tmpdir(), 'yuanshou-office-'));
  const functionsDir = linkFunctions(basename(dataDir));
  if (backup) await restoreBackup(backup, dataDir);
  const keys = backup
    ? readFileSync(join(dataDir, 'keys.json'), 'utf8')
    : JSON.stringify({ current: 'k1', sealing: { k1: key() }, index: key() });
  const cloud = await startCloud({
    dataDir,
    port: 0,
    collections,
    functionsDir,
    failUnindexed: true,
    demo: true,
    pages: phonePages(),
    templates: templateKeywords,
    timers: false,
    ...(hasRoom && { hasRoom }),
    thrift: generous,
    functionEnv: {
      ...{ YUANSHOU_KEYS: keys, YUANSHOU_DEMO: '1', YUANSHOU_SITE: 'https://fy.example.gov.cn' },
      ...functionEnv,
    },
  });
  if (furnished && !backup) await furnish(cloud);
  const cookies = new Map<string, string>();

  const http: TestOffice['http'] = async (action, input, headers = {}, method = 'POST') => {
    const answer = (await cloud.invoke(doorOf(action), {
      path: `/${action}`,
      httpMethod: method,
      headers: { 'content-type': 'application/json', 'x-yuanshou': 'desk', ...headers },
      body: typeof input === 'string' ? input : JSON.stringify(input),
    })) as { statusCode: number; headers: Record<string, string>; body: string };

    return {
      status: answer.statusCode,
      headers: answer.headers,
      answer: JSON.parse(answer.body) as DeskAnswer['answer'],
    };
  };

  const cookie: TestOffice['cookie'] = async (userName) => {
    const known = cookies.get(userName);
    if (known) return known;
    const { headers } = await http('signIn', { userName, password: samplePassword });
    const fresh = headers['set-cookie']?.split(';')[0] ?? '';
    cookies.set(userName, fresh);

    return fresh;
  };

  return {
    cloud,
    keys,
    overwrite(fileId, bytes) {
      const file = join(dataDir, 'files', ...fileId.replace(/^cloud:\/\/[^/]+\//, '').split('/'));
      const before = readFileSync(file);
      if (bytes === null) rmSync(file);
      else writeFileSync(file, bytes);

      return () => writeFileSync(file, before);
    },
    files: () => readdirSync(join(dataDir, 'files'), { recursive: true }).map(String),
    http,
    cookie,
    phone: async (openid, action, input = {}) =>
      (await cloud.invoke(phoneDoorOf(action), { action, input }, { openid })) as Answer<
        Record<string, unknown>
      >,
    desk: async (userName, action, input = {}) =>
      (await http(action, input, { cookie: await cookie(userName) })).answer,
    upload: (openid, name, bytes) => handsOf(cloud).upload(openid, name, bytes),
    async callsOf(work) {
      const before = cloud.databaseCalls();
      await work();

      return cloud.databaseCalls() - before;
    },
    async close() {
      await cloud.stop();
      for (const folder of [dataDir, dirname(functionsDir)]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The data of an answer. @throws Error with the refusal when it is one */
export function dataOf<Data = Record<string, unknown>>(answer: Answer<unknown>): Data {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`);

  return answer.data as Data;
}

/** The code of a refusal, or `ok`. */
export function codeOf(answer: Answer<unknown>): string {
  return answer.ok ? 'ok' : answer.error.code;
}

/** A key as the phone makes one. */
export function newDraftKey(): string {
  return randomUUID();
}
