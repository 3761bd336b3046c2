import { setPriority } from 'node:os';
import { Catalog } from '../keep/catalog';
import { copyTo } from '../engine';
import type { Work, WorkerSettings } from './messages';
import { endless, Meter } from '../query/meter';
import { read } from '../query/reads';
import { openReader } from '../sqlite/open-sqlite';
import type { Sqlite } from '../sqlite/sqlite';
import { finishKindly } from '../steps';

/** How much the thread steps back, 0 to 19. */
const niceness = 1;

/**
 * The thread for long reads. Each gets a connection and a snapshot of its own for as long as it lasts, and they take
 * turns, so that neither writes nor short reads nor other long reads wait for one of them to end.
 */
export function startReader(settings: WorkerSettings, log: (line: Record<string, unknown>) => void): Work {
  stepBack();

  return {
    driver: 'better-sqlite3',
    handle: async ({ action, body }) => {
      const database = openReader(settings.file);
      try {
        if (action === 'backup') {
          copyTo(database, String(body.file));
          return {};
        }
        return await longRead(database, settings, action, body, log);
      } finally {
        database.close();
      }
    },
    commit: () => undefined,
  };
}

/** Whoever asked for much waits rather than those who asked for little. Linux alone can say it of one thread. */
function stepBack(): void {
  if (process.platform === 'linux') setPriority(niceness);
}

async function longRead(
  database: Sqlite,
  { failUnindexed }: WorkerSettings,
  action: string,
  body: Record<string, unknown>,
  log: (line: Record<string, unknown>) => void,
): Promise<Record<string, unknown>> {
  database.exec('BEGIN');
  const meter = new Meter({ failUnindexed, budget: endless });
  const answer = await finishKindly(read({ database, catalog: new Catalog(database), meter }, action, body));
  for (const query of meter.unindexed) log({ event: 'unindexed query', ...query });

  return answer;
}
