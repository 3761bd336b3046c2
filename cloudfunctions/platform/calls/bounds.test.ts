import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCAL_ENV, startCloud, type Cloud } from '../../../local/cloud/cloud';
import { redirection } from '../../../local/cloud/functions/context';
import * as bounds from './bounds';
import { collections } from '../collections';
import { countStrictly } from './limits';
import { nodeSdk } from '../sdk/sdk-node';
import { openStore, type Store } from '../store/store';
const all = Object.entries(bounds);
const home = mkdtempSync(join(tmpdir(), 'yuanshou-bounds-'));
const before = { ...process.env };
/** The house itself takes a thousand connections. */
const atOnce = 300;
let cloud: Cloud;
let store: Store;

beforeAll(async () => {
  cloud = await startCloud({ dataDir: home, port: 0, collections, timers: false });
  Object.assign(process.env, redirection(LOCAL_ENV, cloud.adminUrl, cloud.secret));
  store = openStore(nodeSdk(LOCAL_ENV));
});
afterAll(async () => {
  process.env = before;
  await cloud.stop();
  rmSync(home, { recursive: true, force: true });
});

test.each(all)(
  '%s: of more than may pass at one moment exactly so many do, and nobody else waits for it',
  async (_, bound) => {
    const now = '2026-11-30T02:00:00.000Z';
    const once = () => countStrictly(store, bound, 'somebody', now);
    const early = Math.max(0, bound.most - atOnce);
    for (let gone = 0; gone < early; gone += atOnce)
      await Promise.all(Array.from({ length: Math.min(atOnce, early - gone) }, once));
    const tries = Array.from({ length: bound.most - early + 5 }, once);
    const done = await Promise.allSettled(tries);
    const refused = done.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as { code?: string }] : [],
    );
    expect(refused.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'TooManyRequests'));
    await expect(countStrictly(store, bound, 'another', now)).resolves.toBeUndefined();
    const later = new Date(Date.parse(now) + bound.seconds * 1000).toISOString();
    await expect(countStrictly(store, bound, 'somebody', later)).resolves.toBeUndefined();
  },
);

test('each bound has a name of its own, is asked for by an act, and no act counts by any other', () => {
  const folder = join(process.cwd(), 'cloudfunctions');
  const files = readdirSync(folder, { recursive: true }).map(String);
  const sources = files.filter(
    (file) => file.endsWith('.ts') && !/\.test\.ts$|^platform\/(bounds|limits)\.ts$/.test(file),
  );
  const text = sources.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  expect(new Set(all.map(([, { name }]) => name)).size).toBe(all.length);
  const asked = [...text.matchAll(/countStrictly\(\s*[\w.]+,\s*([^,]+),/g)].map(([, bound]) => bound);
  expect(new Set(asked)).toEqual(new Set(all.map(([name]) => name)));
});
