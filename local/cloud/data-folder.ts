import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { codeOf, DataFolderInUse, DataFolderIsNewer, DataFolderNotWritable, messageOf } from './errors';

/** The newest layout of a data folder that this program reads. */
export const DATA_LAYOUT = 1;

export interface DataFolder {
  dir: string;
  /** SQLite lives here. */
  database: string;
  files: string;
  /** Uploads in progress, on the same disk as `files`; emptied at start. */
  incoming: string;
  logs: string;
  /** What this start made for itself; emptied at start. */
  run: string;
  /** Signs file addresses and sample sign-ins; stays the same between starts. */
  key: Buffer;
}

interface Running {
  pid: number;
  admin: number;
  secret: string;
}

const lockFile = (dir: string) => path.join(dir, 'running.json');

/**
 * Makes or opens a data folder.
 * @throws DataFolderIsNewer, DataFolderNotWritable
 */
export function openDataFolder(dir: string): DataFolder {
  const at = (name: string) => path.join(dir, name);
  try {
    mkdirSync(dir, { recursive: true });
    checkLayout(dir, at('layout.json'));
    for (const name of ['incoming', 'run']) rmSync(at(name), { recursive: true, force: true });
    for (const name of ['database', 'files', 'incoming', 'logs', 'run'])
      mkdirSync(at(name), { recursive: true });
    writeFileSync(at('incoming/.probe'), 'probe');
    rmSync(at('incoming/.probe'));
    if (!existsSync(at('key'))) writeFileSync(at('key'), randomBytes(32), { mode: 0o600 });
  } catch (error) {
    if (error instanceof DataFolderIsNewer) throw error;
    throw new DataFolderNotWritable(dir, codeOf(error) ?? messageOf(error));
  }
  return {
    dir,
    database: at('database'),
    files: at('files'),
    incoming: at('incoming'),
    logs: at('logs'),
    run: at('run'),
    key: readFileSync(at('key')),
  };
}

function checkLayout(dir: string, file: string): void {
  if (!existsSync(file)) {
    writeFileSync(file, JSON.stringify({ layout: DATA_LAYOUT, madeBy: 'yuanshou' }) + '\n');
    return;
  }
  const layout = Number((JSON.parse(readFileSync(file, 'utf8')) as { layout?: unknown }).layout);
  if (layout > DATA_LAYOUT) throw DataFolderIsNewer.of(dir, layout, DATA_LAYOUT);
}

/**
 * Who is serving this folder now, or undefined. A note left behind by a killed process does not count: its port
 * must answer.
 */
export async function runningIn(dir: string): Promise<Running | undefined> {
  let note: Running;
  try {
    note = JSON.parse(readFileSync(lockFile(dir), 'utf8')) as Running;
    process.kill(note.pid, 0);
  } catch {
    return undefined;
  }
  return (await answers(note.admin)) ? note : undefined;
}

/**
 * Marks the folder as served by this process (readable by the owner only: it carries the admin secret, so that
 * `npm run backup` can ask a running cloud).
 * @throws DataFolderInUse
 */
export async function occupy(dir: string, admin: number, secret: string): Promise<void> {
  const other = await runningIn(dir);
  if (other) throw new DataFolderInUse(dir, other.pid);
  rmSync(lockFile(dir), { force: true });
  writeFileSync(lockFile(dir), JSON.stringify({ pid: process.pid, admin, secret }), { mode: 0o600 });
}

/** Takes the mark away again. */
export function vacate(dir: string): void {
  rmSync(lockFile(dir), { force: true });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(500, () => finish(false));
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}
