import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { StoreError } from '../errors';

/**
 * Marks a database file as held by this process and gives the function that lets it go.
 * Two processes writing one file would each keep their own transaction locks. Throws DataFolderInUse when the
 * process named in the mark is alive; a mark left by a killed process is taken over.
 */
export function takeOwnership(file: string): () => void {
  const mark = `${file}.owner`;
  const holder = holderOf(mark);
  if (holder !== undefined && holder !== process.pid && isAlive(holder)) {
    throw new StoreError(
      'DataFolderInUse',
      `数据文件 ${file} 正被另一个程序（进程 ${holder}）使用。请先停掉它，再启动。The data folder is in use by process ${holder}.`,
    );
  }
  writeFileSync(mark, String(process.pid));

  return () => rmSync(mark, { force: true });
}

function holderOf(mark: string): number | undefined {
  try {
    const pid = Number(readFileSync(mark, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    // no mark: nobody holds the file
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}
