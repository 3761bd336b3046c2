import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startCloud } from '../../local/cloud/cloud';
import { processorTimeOf } from './house/served';
import { median, timed, upTo } from './house/timing';
import { Wire } from './house/wire';
import type { BenchPart } from './part';
import { shown, type Row } from './row';

/** The least that anything built this way costs: a function that does nothing, and one that reads one document. */
const functions = {
  nothing: 'exports.main = async () => 1;',
  reading: `const tcb = require('@cloudbase/node-sdk');
    const found = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).database().collection('one').doc('a');
    exports.main = async () => (await found.get()).data.length;`,
} as const;

const collections = [{ name: 'one', purpose: 'a document to read', indexes: [] }];

/** What no command can be quicker than: each call of a function, each call of the unmodified SDK within it. */
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
      const bare = await cost(() => ask('nothing'), quick ? 1000 : 4000);
      const read = await cost(() => ask('reading'), quick ? 1000 : 4000);

      return [...rowsOf('空函数一次调用', bare), ...rowsOf('读一份文档的函数一次调用', read)];
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
