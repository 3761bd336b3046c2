import { parentPort, workerData } from 'node:worker_threads';
import { asStoreError } from './errors';
import type { Handler, Report, Task, WorkerSettings } from './messages';
import { TooLong } from './steps';
import { startReader } from './worker-reader';
import { startWriter } from './worker-writer';

const port = parentPort;
if (!port) throw new Error('worker.ts runs only in a worker thread.');
const settings = workerData as WorkerSettings;
const send = (report: Report): void => port.postMessage(report);
const log = (line: Record<string, unknown>): void => send({ kind: 'log', line });

try {
  const { handle, driver } =
    settings.role === 'writer' ? startWriter(settings, log) : startReader(settings, log);
  port.on('message', (task: Task) => void answer(handle, task));
  send({ kind: 'ready', driver });
} catch (thrown) {
  const { code, message } = asStoreError(thrown);
  send({ kind: 'failed', code, message });
}

async function answer(handle: Handler, task: Task): Promise<void> {
  try {
    const value = await handle(task);
    send({ kind: 'answer', id: task.id, value: task.asText ? JSON.stringify(value) : value });
  } catch (thrown) {
    if (thrown instanceof TooLong) return send({ kind: 'tooLong', id: task.id });
    const error = asStoreError(thrown);
    if (error.code === 'SYS_ERR') log({ event: 'store error', action: task.action, error: String(thrown) });
    send({ kind: 'error', id: task.id, code: error.code, message: error.message });
  }
}
