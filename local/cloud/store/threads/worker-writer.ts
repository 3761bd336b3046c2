import { copyTo, Engine } from '../engine';
import { layoutNumber } from '../keep/layout';
import type { Work, WorkerSettings } from './messages';
import { takeOwnership } from '../sqlite/owner';
import { openWriter } from '../sqlite/open-sqlite';

type Log = (line: Record<string, unknown>) => void;

/** The thread that owns the writing connection: all writes, transactions and short reads. */
export function startWriter(settings: WorkerSettings, log: Log): Work {
  const release = takeOwnership(settings.file);
  const notice = (sentence: string) => log({ event: 'notice', notice: sentence });
  const database = openWriter(settings.file, settings.driver, notice, settings.bulk);
  const leaveLongReads = database.driver === 'better-sqlite3';
  const engine = new Engine(database, { ...settings, log, leaveLongReads });
  const own: Record<string, (body: Record<string, unknown>) => Record<string, unknown>> = {
    describe: () => ({ layout: layoutNumber, documents: engine.documentCounts() }),
    backup: ({ file }) => {
      copyTo(database, String(file));
      return {};
    },
    close: () => {
      engine.close();
      release();
      return {};
    },
  };

  return {
    driver: database.driver,
    handle: async ({ action, body }) => own[action]?.(body) ?? engine.run(action, body),
    commit: () => engine.commit(),
  };
}
