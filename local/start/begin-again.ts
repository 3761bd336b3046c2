import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runningIn } from '../cloud/data-folder';
import { DataFolderInUse, StartError } from '../cloud/errors';

/** `--fresh` was pointed at a folder that is not ours. */
export class NotADataFolder extends StartError {
  constructor(readonly dir: string) {
    super(
      `${dir} 里有别的文件，不是援手的数据文件夹，没有删除。请换一个 --data · ${dir} holds other files and was not deleted.`,
    );
  }
}

/**
 * Empties a data folder, so that the next start begins with new sample data.
 * @throws DataFolderInUse while another process serves it, NotADataFolder for a folder that was never ours
 */
export async function beginAgain(dataDir: string): Promise<void> {
  if (!existsSync(dataDir)) return;

  const running = await runningIn(dataDir);
  if (running) throw new DataFolderInUse(dataDir, running.pid);

  const isOurs = existsSync(join(dataDir, 'layout.json')) || readdirSync(dataDir).length === 0;
  if (!isOurs) throw new NotADataFolder(dataDir);

  rmSync(dataDir, { recursive: true, force: true });
}
