import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import { asStoreError } from '../errors';
import { Lingering } from './linger';
import type { Handler, Report, Task, Work, WorkerSettings } from './messages';
import { TooLong } from '../steps';
import { startReader } from './worker-reader';
import { startWriter } from './worker-writer';

if (!parentPort) throw new Error('worker.ts runs only in a worker thread.');
const port: MessagePort = parentPort;
const settings = workerData as WorkerSettings;
const send = (report: Report): void => port.postMessage(report);
const lingering = new Lingering<Task>(port);
let underWay = 0;
const log = (line: Record<string, unknown>): void => send({ kind: 'log', line });

try {
  const work = settings.role === 'writer' ? startWriter(settings, log) : startReader(settings, log);
  port.on('message', (task: Task) => begin(work, task));
  send({ kind: 'ready', driver: work.driver });
} catch (thrown) {
  const { code, message } = asStoreError(thrown);
  send({ kind: 'failed', code, message });
}

/** Begins every task that has come. Of several the writes are committed together, a single one at once. */
function begin(work: Work, first: Task): void {
  void carryOut(work, first);
  let task = another();
  if (!task) return work.commit();
  for (; task; task = another()) void carryOut(work, task);
}

function another(): Task | undefined {
  const come: { message: Task } | undefined = receiveMessageOnPort(port);

  return come?.message;
}

async function carryOut(work: Work, task: Task): Promise<void> {
  underWay += 1;
  await answer(work.handle, task);
  underWay -= 1;
  const next = underWay === 0 ? lingering.next() : undefined;
  if (next) begin(work, next);
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
