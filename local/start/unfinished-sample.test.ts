import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { plots } from '../sample/plots';
import { buildFunctions, linkFunctions } from '../../test/cloud';
let dataDir = '';
let functionsDir = '';

beforeAll(async () => {
  await buildFunctions();
  dataDir = mkdtempSync(join(tmpdir(), 'yuanshou-unfinished-'));
  functionsDir = linkFunctions(basename(dataDir));
});
afterAll(() => {
  for (const folder of [dataDir, dirname(functionsDir)]) rmSync(folder, { recursive: true, force: true });
});

interface Ending {
  readonly said: string;
  readonly cases: number;
  readonly signal: string | null;
}

/** Opens the house in a process of its own, killed as soon as it says what is waited for. */
function openHouse(killAt?: RegExp): Promise<Ending> {
  const script = join('local', 'start', 'testing', 'making-sample.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir, functionsDir]);
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    if (killAt?.test(line)) child.kill('SIGKILL');
  });

  return new Promise((resolve) =>
    child.once('close', (_code, signal) => {
      const said = lines.join('\n');
      resolve({ said, cases: Number(/cases: (\d+)/.exec(said)?.[1]), signal });
    }),
  );
}

const isMarked = (): boolean => existsSync(join(dataDir, 'sample-unfinished'));

test('sample data that was stopped half way is made again from the beginning, and whole data is left alone', async () => {
  const stopped = await openHouse(/^ {2}\d+\//);
  expect([stopped.signal, isMarked()]).toEqual(['SIGKILL', true]);

  const again = await openHouse();
  expect(again.said).toContain('从头再做');
  const told = plots.reduce((sum, { count = 1 }) => sum + count, 0);
  expect(again.cases).toBeGreaterThan(told);
  expect(isMarked()).toBe(false);

  const later = await openHouse();
  expect(later.cases).toBe(again.cases);
  expect(later.said).not.toContain('样例');
});
