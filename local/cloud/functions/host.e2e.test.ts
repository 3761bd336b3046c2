import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FunctionHost } from './host';
import { usualThrift } from './instance';
import { openFunctionLog, type FunctionLog } from './log';
import { runnerFile } from './runner-file';

let dir: string;
let log: FunctionLog;
let host: FunctionHost;

function deploy(name: string, code: string, config: object = {}): void {
  const folder = path.join(dir, 'functions', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.js'), code);
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify(config));
}

const pidOf = async (name: string) =>
  JSON.parse((await host.invoke(name, {}, { source: 'scf' })).result) as number;
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const gone = async (pid: number) => {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
};
const pid = 'exports.main = () => process.pid;';

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'host-'));
  log = openFunctionLog(dir);
  host = new FunctionHost(path.join(dir, 'functions'), 'local-env', {
    runner: runnerFile(dir),
    env: { PATH: process.env['PATH'] ?? '' },
    log,
    thrift: { ...usualThrift, spare: 300, timer: 100 },
  });
});
afterAll(async () => {
  host.stop();
  await log.close();
  rmSync(dir, { recursive: true, force: true });
});
describe('processes of functions', () => {
  it('are used again for the next call', async () => {
    deploy('one', pid);
    expect(await pidOf('one')).toBe(await pidOf('one'));
  });

  it('become more under load and one again when it is over', async () => {
    deploy(
      'busy',
      'exports.main = async () => { await new Promise((r) => setTimeout(r, 150)); return process.pid; };',
    );
    const pids = new Set(await Promise.all(Array.from({ length: 12 }, () => pidOf('busy'))));
    expect(pids.size).toBeGreaterThan(1);
    while ([...pids].filter(isAlive).length > 1) await new Promise((resolve) => setTimeout(resolve, 10));
    const last = await pidOf('busy');
    expect(await pidOf('busy')).toBe(last);
  });

  it('are shared by the functions that people wait for, each with its own code, folder and variables', async () => {
    const code = (word: string) =>
      `let n = 0; exports.main = () => [process.pid, ++n, '${word}', process.env.WORD, process.cwd()];`;
    deploy('left', code('l'), { envVariables: { WORD: '左' } });
    deploy('right', code('r'));
    const call = async (name: string) =>
      JSON.parse((await host.invoke(name, {}, { source: 'scf' })).result) as unknown[];
    const [process] = await call('left');
    const folder = (name: string) => path.join(dir, 'functions', name);
    expect(await call('right')).toEqual([process, 1, 'r', null, folder('right')]);
    expect(await call('left')).toEqual([process, 2, 'l', '左', folder('left')]);
    deploy('right', `${code('new')} // of another length`);
    expect((await call('right')).slice(1, 3)).toEqual([1, 'new']);
    deploy('unloadable', 'throw new Error("x")');
    await expect(host.invoke('unloadable', {}, { source: 'scf' })).rejects.toThrow('x');
    expect((await call('left'))[2]).toBe('l');
  });

  it('stay for the two kinds called last only', async () => {
    for (const name of ['a', 'b', 'c']) deploy(name, pid, { ownProcess: true });
    const [first = 0, second, third] = [await pidOf('a'), await pidOf('b'), await pidOf('c')];
    await gone(first);
    expect([await pidOf('b'), await pidOf('c')]).toEqual([second, third]);
  });

  it('go soon after a timer', async () => {
    deploy('timed', pid, { triggers: [{ name: 't', type: 'timer', config: '0 0 0 1 1 * 2099' }] });
    await gone(await pidOf('timed'));
  });

  it('do not keep a function waiting that cannot be loaded', async () => {
    deploy('broken', 'syntax error here');
    await expect(host.invoke('broken', {}, { source: 'scf' })).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
    });
    deploy('empty', 'exports.other = 1;');
    await expect(host.invoke('empty', {}, { source: 'scf' })).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
    });
  });

  it('end when a promise is left without a catch, and the call says so', async () => {
    deploy(
      'careless',
      'exports.main = () => { Promise.reject(new Error("x")); return new Promise(() => {}); };',
    );
    await expect(host.invoke('careless', {}, { source: 'scf' })).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
    });
  });

  it('see the variables of their own config.json', async () => {
    deploy('configured', 'exports.main = () => process.env.WORD;', { envVariables: { WORD: '青禾' } });
    expect((await host.invoke('configured', {}, { source: 'scf' })).result).toBe('"青禾"');
  });

  it('with a word in config.json that nobody reads are refused: on an account it would do nothing', async () => {
    deploy('mistaken', 'exports.main = () => 1;', { memory: 512 });
    await expect(host.invoke('mistaken', {}, { source: 'scf' })).rejects.toThrow('没有人读 memory');
  });

  it('leave lines of JSON with name, code and duration in the log, and nothing of the event', async () => {
    deploy('quiet', 'exports.main = () => 1;');
    await host.invoke('quiet', { name: '张三' }, { source: 'scf', openid: 'oSecret' });
    const lines = () =>
      readFileSync(path.join(dir, 'functions.log'), 'utf8')
        .split('\n')
        .filter((line) => line.includes('"quiet"'));
    while (lines().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(JSON.parse(lines()[0] ?? '')).toEqual({
      at: expect.any(String) as string,
      function: 'quiet',
      requestId: expect.any(String) as string,
      source: 'scf',
      code: 'OK',
      ms: expect.any(Number) as number,
    });
  });
});
