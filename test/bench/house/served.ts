import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** The built house in a process of its own, as `npm start` serves it. */
export interface Served {
  readonly url: string;
  /** Milliseconds from the start of the process to the printed address. */
  readonly startedIn: number;
  /** Memory of the house and all its function processes, shared pages counted once, MB. */
  memory(): number;
  processes(): number;
  /** Milliseconds of processor time that all of them have used so far, those that ended included. */
  processorTime(): number;
  close(): Promise<void>;
}

const longestStart = 60_000;

/** Starts what `dist/house` holds. @throws Error with what it printed when it does not open */
export async function serve(dataDir: string): Promise<Served> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=2', 'dist/house/serve.js', '--port', '0', '--data', dataDir],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const url = await addressIn(child);

  return {
    url,
    startedIn: performance.now() - begun,
    memory: () => familyOf(child.pid ?? 0).reduce((sum, pid) => sum + memoryOf(pid), 0) / 1024,
    processes: () => familyOf(child.pid ?? 0).length,
    processorTime: () => processorTimeOf(child.pid ?? 0),
    close: () => end(child),
  };
}

async function addressIn(child: ChildProcess): Promise<string> {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  for (const until = Date.now() + longestStart; Date.now() < until; await wait(5)) {
    const found = /(http:\/\/[\d.]+:\d+)\/phone\//.exec(said)?.[1];
    if (found) return found;
    if (child.exitCode !== null) break;
  }
  child.kill('SIGKILL');
  throw new Error(`the house did not open: ${said}`);
}

async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** A process and its children. */
function familyOf(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );

  return [pid, ...children.flatMap(familyOf)];
}

/** Milliseconds of processor time of a process and its children, those that ended included. */
export function processorTimeOf(pid: number): number {
  return familyOf(pid).reduce((sum, one) => sum + ticksOf(one), 0) * 10;
}

/** Kilobytes, each shared page divided by how many processes share it. */
function memoryOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
}

/** User and system time of a process and of its children that ended, in hundredths of a second. */
function ticksOf(pid: number): number {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];

  return [11, 12, 13, 14].reduce((sum, place) => sum + Number(afterName[place]), 0);
}
