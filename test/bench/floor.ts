import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { startCloud } from '../../local/cloud/cloud';
import { processorTimeOf } from './house/served';
import { median, timed, upTo } from './house/timing';
import { Wire } from './house/wire';
import type { BenchPart } from './part';
import { shown, type Row } from './row';

/** The SDKs of the function that citizens call, and the smallest things that can be done with it. */
const sdk = `const cloud = require('wx-server-sdk');
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
  const app = require('@cloudbase/node-sdk').init({});
  const one = cloud.database().collection('one').where({ _id: 'a' });
  const photo = Buffer.alloc(200 * 1024, 7);
  let fileID;
  const keep = async () => (fileID = (await app.uploadFile({ cloudPath: 'a/b.jpg', fileContent: photo })).fileID);`;

const functions = {
  nothing: 'exports.main = async () => 1;',
  reading: `${sdk} exports.main = async () => (await one.limit(1).get()).data.length;`,
  writing: `${sdk} let n = 0; exports.main = async () => (await one.update({ data: { n: n++ } })).stats.updated;`,
  moving: `${sdk} let from = 'a';
    exports.main = async () => {
      fileID ?? (await keep());
      const to = from === 'a' ? 'c' : 'a';
      const one = { srcPath: from + '/b.jpg', dstPath: to + '/b.jpg', removeOriginal: true };
      const [{ code }] = (await app.copyFile({ fileList: [one] })).fileList;
      from = to;
      return code === 'SUCCESS' ? 1 : code;
    };`,
  fetching: `${sdk} exports.main = async () => {
    const { fileContent } = await app.downloadFile({ fileID: fileID ?? (await keep()) });
    return fileContent.length / photo.length;
  };`,
} as const;

type Least = keyof typeof functions;

const titles: Readonly<Record<Least, string>> = {
  nothing: '空函数一次调用',
  reading: '只读一份文档',
  writing: '只改一份文档（写盘）',
  moving: '只移动一个 200 KB 文件（写盘）',
  fetching: '只取一个 200 KB 文件',
};

/**
 * What handing in an application asks of the SDK: the draft is written; the photo's case is read, the upload counted,
 * moved, fetched and noted; submitting reads twice and writes.
 */
const application: Readonly<Record<Least, number>> = {
  nothing: 3,
  reading: 3,
  writing: 4,
  moving: 1,
  fetching: 1,
};

const collections = [{ name: 'one', purpose: 'a document to read', indexes: [] }];

/** What no command can be quicker than: a call of a function, and each request of the unmodified SDK within it. */
export const floorPart: BenchPart = {
  name: 'floor',
  title: '一次调用最少要多少 · floor',
  async run({ quick }) {
    mkdirSync(join('.cache', 'bench'), { recursive: true });
    const folder = mkdtempSync(join('.cache', 'bench', 'floor-'));
    for (const [name, code] of Object.entries(functions)) deploy(join(folder, 'functions', name), code);
    const cloud = await startCloud({
      dataDir: join(folder, 'data'),
      port: 0,
      collections,
      functionsDir: resolve(folder, 'functions'),
      demo: true,
      timers: false,
    });
    try {
      await cloud.store.run('database.insertDocument', { collectionName: 'one', data: ['{"_id":"a"}'] });
      const ask = await caller(cloud.clientUrl);
      const costs = new Map<Least, Cost>();
      for (const name of Object.keys(functions) as Least[])
        costs.set(name, await cost(() => ask(name), quick ? 500 : 2000));

      return [
        shown('叫醒另一个线程，中位', await wakingTime(), ' 毫秒'),
        ...[...costs].flatMap(([name, one]) => rowsOf(titles[name], one)),
        ...wholeOf(costs),
      ];
    } finally {
      await cloud.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function deploy(folder: string, code: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), code);
  writeFileSync(join(folder, 'package.json'), '{"main":"index.js"}');
  writeFileSync(join(folder, 'config.json'), '{"permissions":{"openapi":[]},"clientCallable":true}');
}

async function caller(url: string): Promise<(name: string) => Promise<void>> {
  const wire = new Wire(url);
  const json = { 'content-type': 'application/json' };
  const signIn = await wire.post('/client/login', json, JSON.stringify({ openid: 'floor' }));
  const { token } = JSON.parse(signIn.text) as { token: string };

  return async (name) => {
    const { text } = await wire.post(
      '/client/call',
      { ...json, authorization: `Bearer ${token}` },
      JSON.stringify({ name }),
    );
    if (!text.startsWith('{"result":1')) throw new Error(`the function ${name} answered ${text}`);
  };
}

/** Half of a message's way to a sleeping thread and back, ms. A page of the queue wakes some other process twelve times. */
async function wakingTime(): Promise<number> {
  const echo = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', (word) => parentPort.postMessage(word));`;
  const thread = new Worker(echo, { eval: true });
  const { times } = await timed(upTo(1000), 1, async () => {
    thread.postMessage('');
    await once(thread, 'message');
  });
  await thread.terminate();

  return median(times) / 2;
}

interface Cost {
  readonly each: number;
  readonly alone: number;
}

/** Milliseconds of one call: processor time of everything with the client, and waiting time alone. */
async function cost(ask: () => Promise<void>, count: number): Promise<Cost> {
  await timed(upTo(count), 1, ask);
  const before = processorTimeOf(process.pid);
  const { times } = await timed(upTo(count), 1, ask);

  return { each: (processorTimeOf(process.pid) - before) / count, alone: median(times) };
}

function rowsOf(what: string, { each, alone }: Cost): Row[] {
  return [
    shown(`${what}，全部处理器时间（含量的人）`, each, ' 毫秒'),
    shown(`${what}，一个人，中位`, alone, ' 毫秒'),
  ];
}

/** The application without a line of ours: its calls, and what each of its requests takes beyond an empty call. */
function wholeOf(costs: ReadonlyMap<Least, Cost>): Row[] {
  const empty = costs.get('nothing') ?? { each: 0, alone: 0 };
  const sum = (of: keyof Cost): number =>
    Object.entries(application).reduce((total, [name, times]) => {
      const one = costs.get(name as Least)?.[of] ?? 0;

      return total + times * (name === 'nothing' ? one : one - empty[of]);
    }, 0);

  return rowsOf('交一份申请，不算本项目的代码', { each: sum('each'), alone: sum('alone') });
}
