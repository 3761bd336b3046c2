import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { listen, type Listener } from './listen';
import { readBody } from './body';

/** A stranger holds more connections than there is room for, says a little on each and comes back when sent away. */
let listener: Listener;
const most = 40;
const strangers = new Set<Socket>();
let sentAway = 0;
let isHammering = true;
/** How a stranger begins: nothing, half a head, or a whole head and one byte of what it announces. */
const beginnings = [
  '',
  'GET / HTTP/1.1\r\nhost: x\r\n',
  'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9999\r\n\r\n{',
];

function hammer(no: number): void {
  const socket = connect(listener.port, '127.0.0.1');
  strangers.add(socket);
  socket.on('error', () => undefined);
  socket.on('connect', () => socket.write(beginnings[no % beginnings.length] ?? ''));
  socket.on('close', () => {
    strangers.delete(socket);
    if (!isHammering) return;
    sentAway += 1;
    hammer(no);
  });
}

async function ask(body: string): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${listener.port}/`, {
    ...{ method: 'POST', body, headers: { connection: 'close' } },
  });
  await answer.text();

  return answer.status;
}

beforeAll(async () => {
  listener = await listen('127.0.0.1', 0, most);
  listener.serve((request, response) => {
    void readBody(request, 1_000_000).then(
      (body) => response.end(body),
      () => response.destroy(),
    );
  });
});
afterAll(async () => {
  isHammering = false;
  for (const socket of strangers) socket.destroy();
  await listener.close();
});

test('slow and silent connections, more than there is room for, shut nobody out', async () => {
  for (let no = 0; no < 3 * most; no += 1) hammer(no);
  while (sentAway < most) await once(process, 'nothing', { signal: AbortSignal.timeout(20) }).catch(() => 0);
  const before = sentAway;
  for (let no = 0; no < 20; no += 1) expect(await ask(`desk ${no}`)).toBe(200);
  expect(strangers.size).toBeGreaterThanOrEqual(most - 1);
  expect(sentAway).toBeGreaterThan(before);
});

test('what was asked to its end is answered, however many come meanwhile', async () => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    listener.serve((request, response) => {
      void readBody(request, 1_000).then(
        () => {
          answer = () => response.end('late');
          resolve();
        },
        () => response.destroy(),
      );
    });
  });
  const waiting = ask('slow work');
  await asked;
  const before = sentAway;
  while (sentAway < before + 3 * most)
    await once(process, 'nothing', { signal: AbortSignal.timeout(20) }).catch(() => 0);
  answer();
  expect(await waiting).toBe(200);
});
