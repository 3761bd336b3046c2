import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Place } from './place';

const pause = 100;

/**
 * Runs work while no other process builds into the same dist: tests in several workers, or a start
 * beside a test, must not see a folder that is half written.
 */
export async function whileAlone<T>({ dist }: Place, work: () => Promise<T>): Promise<T> {
  const file = path.join(dist, '.built', 'lock');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  while (!take(file)) await wait(pause);

  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });

    return true;
  } catch {
    if (!isHeld(file)) fs.rmSync(file, { force: true });

    return false;
  }
}

/** A process that was killed leaves its lock behind. */
function isHeld(file: string): boolean {
  try {
    const holder = Number(fs.readFileSync(file, 'utf8'));
    // Just made and not yet written: its maker is alive.
    if (holder > 0) process.kill(holder, 0);

    return true;
  } catch {
    return false;
  }
}
