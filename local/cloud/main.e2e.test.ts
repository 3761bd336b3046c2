import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const children: ChildProcess[] = [];
let dir = '';

beforeEach(() => (dir = mkdtempSync(path.join(tmpdir(), 'main-'))));
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});
/** `npm run cloud` without npm: its lines and, in the end, how it went. */
function run(...words: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/cloud/main.ts', ...words], { cwd: root });
  children.push(child);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const lines: string[] = [];
  const first = new Promise<string>((resolve) =>
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      resolve(line);
    }),
  );
  const end = once(child, 'exit').then(([code]) => ({ code: code as number, lines, errors }));
  return { child, first, end };
}

interface Started {
  admin: string;
  secret: string;
  env: string;
}

async function ask({ admin, secret }: Started, action: string, body: object) {
  const answer = await fetch(admin, {
    method: 'POST',
    body: JSON.stringify({ action, sessionToken: secret, ...body }),
  });
  return (await answer.json()) as { data?: Record<string, unknown>; code?: string };
}

describe('npm run cloud', () => {
  it('prints one line of JSON, serves until SIGTERM, and then ends cleanly', async () => {
    const cloud = run('--data', dir, '--auto-create');
    const started = JSON.parse(await cloud.first) as Started;
    expect(started).toEqual({
      admin: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/admin$/) as string,
      secret: expect.any(String) as string,
      env: 'local-env',
    });
    await expect(
      ask(started, 'database.insertDocument', { collectionName: 'any', data: ['{"_id":"a"}'] }),
    ).resolves.toMatchObject({ data: { insertedIds: ['a'] } });
    cloud.child.kill('SIGTERM');
    expect(await cloud.end).toMatchObject({ code: 0, lines: [expect.any(String)] });
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('ends with npm, which is ended by %s', async (signal) => {
    const npm = spawn('npm', ['run', '-s', 'cloud', '--', '--data', dir], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    children.push(npm);
    await once(createInterface(npm.stdout), 'line');
    npm.kill(signal);
    const note = path.join(dir, 'running.json');
    while (existsSync(note)) await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it('keeps the database of the product closed to unknown collections', async () => {
    const started = JSON.parse(await run('--data', dir).first) as Started;
    expect(await ask(started, 'database.calculateDocument', { collectionName: 'cases' })).toHaveProperty(
      'data.total',
      0,
    );
    expect(await ask(started, 'database.calculateDocument', { collectionName: 'any' })).toHaveProperty(
      'code',
      'DATABASE_COLLECTION_NOT_EXIST',
    );
  });

  it('says in one sentence that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, errors, lines } = await run('--data', dir, '--port', String(port)).end;
    other.close();
    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(errors.trim()).toMatch(new RegExp(`^端口 ${port} 已被.+Port ${port} is taken[^\\n]*$`));
  });

  it('says in one sentence that the data is of a newer version', async () => {
    writeFileSync(path.join(dir, 'layout.json'), '{"layout":99}');
    const { code, errors } = await run('--data', dir).end;
    expect(code).toBe(1);
    expect(errors.trim()).toMatch(/^数据文件夹 .+ 由更新的版本写成.+newer version[^\n]*$/);
  });

  it('says in one sentence that the folder cannot be written', async () => {
    writeFileSync(path.join(dir, 'file'), '');
    const { code, errors } = await run('--data', path.join(dir, 'file', 'data')).end;
    expect(code).toBe(1);
    expect(errors.trim()).toMatch(/^数据文件夹 .+ 不能写入.+cannot be written[^\n]*$/);
  });

  it('says in one sentence that another cloud serves the folder', async () => {
    await run('--data', dir).first;
    const { code, errors } = await run('--data', dir).end;
    expect(code).toBe(1);
    expect(errors.trim()).toMatch(/^数据文件夹 .+ 正被进程 \d+ 使用[^\n]*$/);
  });

  it('loses nothing that was acknowledged when it is killed while writing', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 4; round++) {
      const cloud = run('--data', dir, '--auto-create');
      const started = JSON.parse(await cloud.first) as Started;
      let killed = false;
      const writer = async (lane: number) => {
        for (let i = 0; !killed; i++) {
          const id = `${round}-${lane}-${i}`;
          const body = { collectionName: 'kept', data: [JSON.stringify({ _id: id })] };
          const answer = await ask(started, 'database.insertDocument', body).catch((error: unknown) => {
            if (!killed) throw error;
          });
          if (answer?.data) acknowledged.push(id);
          if (acknowledged.length >= (round + 1) * 100) {
            killed = true;
            cloud.child.kill('SIGKILL');
          }
        }
      };
      await Promise.all([0, 1, 2, 3].map(writer));
      await cloud.end;
    }
    const started = JSON.parse(await run('--data', dir, '--auto-create').first) as Started;
    const found: string[] = [];
    for (let offset = 0; ; offset += 100) {
      const { data } = await ask(started, 'database.getDocument', {
        collectionName: 'kept',
        queryType: 'WHERE',
        query: '{}',
        order: '{"_id":1}',
        offset,
        limit: 100,
      });
      const page = (data?.['list'] ?? []) as string[];
      found.push(...page.map((text) => (JSON.parse(text) as { _id: string })._id));
      if (page.length < 100) break;
    }
    expect(acknowledged.filter((id) => !found.includes(id))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(400);
  });
});
