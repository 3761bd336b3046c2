import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  /** Uploads in progress, on the same disk as `files`; emptied by whoever has the folder. */
  incoming: string;
  logs: string;
  /** What this start made for itself; emptied by whoever has the folder. */
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
 * Makes or opens a data folder, and takes nothing away: somebody may be serving it.
 * @throws DataFolderIsNewer, DataFolderNotWritable
 */
export function openDataFolder(dir: string): DataFolder {
  const at = (name: string) => path.join(dir, name);
  try {
    mkdirSync(dir, { recursive: true });
    checkLayout(dir, at('layout.json'));
    for (const name of ['database', 'files', 'incoming', 'logs', 'run'])
      mkdirSync(at(name), { recursive: true });
    const probe = at(`incoming/.probe-${process.pid}`);
    writeFileSync(probe, 'probe');
    rmSync(probe);
    if (!existsSync(at('key'))) putNew(at('key'), randomBytes(32));
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

/** Empties what an earlier start left behind; only whoever has occupied the folder may. */
export function emptyLeftovers({ incoming, run }: DataFolder): void {
  for (const place of [incoming, run]) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
  }
}

/** Writes a file that nobody else may write meanwhile. @returns whether it was this one that wrote it */
function putNew(file: string, content: string | Buffer): boolean {
  try {
    writeFileSync(file, content, { mode: 0o600, flag: 'wx' });

    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
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
  const note = JSON.stringify({ pid: process.pid, admin, secret });
  for (let tries = 0; tries < 3; tries += 1) {
    if (putNew(lockFile(dir), note)) return;
    const before = noteIn(dir);
    const other = await runningIn(dir);
    if (other) throw new DataFolderInUse(dir, other.pid);
    takeStale(dir, before);
  }
  throw new DataFolderInUse(dir, (await runningIn(dir))?.pid ?? 0);
}

function noteIn(dir: string): string {
  try {
    return readFileSync(lockFile(dir), 'utf8');
  } catch {
    return '';
  }
}

/** Takes away the note of a killed process, and no other: one that somebody wrote meanwhile is put back. */
function takeStale(dir: string, stale: string): void {
  const aside = `${lockFile(dir)}.${process.pid}`;
  try {
    renameSync(lockFile(dir), aside);
    if (readFileSync(aside, 'utf8') !== stale) linkSync(aside, lockFile(dir));
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
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
