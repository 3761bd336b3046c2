import { MessageChannel } from 'node:worker_threads';
import { Lingering } from './linger';

let channel: MessageChannel;
let lingering: Lingering<string>;

beforeEach(() => {
  channel = new MessageChannel();
  lingering = new Lingering(channel.port2);
});
afterEach(() => channel.port1.close());

/** How many tasks go by until the one that waits is taken. */
function tasksUntilTaken(): number {
  channel.port1.postMessage('waiting');
  for (let tasks = 0; tasks < 200; tasks++) if (lingering.next() !== undefined) return tasks;

  return Infinity;
}

test('a task that has come already is taken without going to sleep', () => {
  channel.port1.postMessage('first');
  channel.port1.postMessage('second');

  expect(lingering.next()).toBe('first');
  expect(lingering.next()).toBe('second');
});

test('after waits in vain more and more tasks go by, and none any more once one came at once', () => {
  expect(lingering.next()).toBeUndefined();
  expect(tasksUntilTaken()).toBe(2);
  expect(tasksUntilTaken()).toBe(0);

  for (let calls = 0; calls < 1000; calls++) lingering.next();
  expect(tasksUntilTaken()).toBeLessThanOrEqual(64);
  expect(tasksUntilTaken()).toBe(0);
});

test('after many tasks in a row the thread gets its turn for other things, and goes on', () => {
  for (let n = 0; n < 258; n++) channel.port1.postMessage(`task ${n}`);
  const taken = Array.from({ length: 258 }, () => lingering.next());

  expect(taken.indexOf(undefined)).toBe(256);
  expect(taken[257]).toBe('task 256');
});
