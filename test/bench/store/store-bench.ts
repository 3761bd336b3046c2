import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, type Store } from '../../../local/cloud/store/index';
import { openRawTable, type RawTable } from './raw';
import { sampleDoc, statuses } from './sample';

/** One comparison with plain SQLite in the same run. Rates are per second, so a larger ratio is better for `inserts` and a smaller for times. */
export interface StoreMeasure {
  name: string;
  ours: number;
  raw: number;
  ratio: number;
}

const collections = [
  {
    name: 'bench',
    purpose: 'documents to measure with',
    indexes: [
      { name: 'by_status', keys: [['status', 1] as const, ['createdAt', -1] as const] },
      { name: 'by_owner', keys: [['owner', 1] as const, ['createdAt', -1] as const] },
    ],
  },
];

const measuredInserts = 400;
const rounds = 5;
const measuredPages = 300;

/**
 * Durable inserts per second, one after another (ratio = ours ÷ raw, at least 0.5), and milliseconds of a page of 20
 * by index out of `documents` (ratio = ours ÷ raw, at most 5). Ours goes through the worker thread, as in the product.
 */
export async function storeBench(documents = 100_000): Promise<StoreMeasure[]> {
  const dir = mkdtempSync(path.join(tmpdir(), 'store-bench-'));
  const store = await openStore({ dir, collections, driver: 'native' });
  const raw = openRawTable(path.join(dir, 'raw.sqlite'));
  try {
    await load(store, raw, documents);
    const inserts = await compareInserts(store, raw, documents);
    const pages = await comparePages(store, raw);
    return [
      { name: 'durable inserts per second', ...inserts, ratio: inserts.ours / inserts.raw },
      { name: `page of 20 by index out of ${documents}, ms`, ...pages, ratio: pages.ours / pages.raw },
    ];
  } finally {
    await store.close();
    raw.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function load(store: Store, raw: RawTable, documents: number): Promise<void> {
  for (let from = 0; from < documents; from += 1000) {
    const docs = Array.from({ length: Math.min(1000, documents - from) }, (_, i) => sampleDoc(from + i));
    raw.load(docs);
    await insert(store, docs);
  }
}

async function insert(store: Store, docs: readonly unknown[]): Promise<void> {
  await store.run('database.insertDocument', {
    collectionName: 'bench',
    data: docs.map((doc) => JSON.stringify(doc)),
  });
}

/** The two take turns, so that a slow moment of the disk meets both. */
async function compareInserts(
  store: Store,
  raw: RawTable,
  first: number,
): Promise<{ ours: number; raw: number }> {
  const taken = { ours: 0, raw: 0 };
  for (let round = 0; round < rounds; round++) {
    const docs = Array.from({ length: measuredInserts }, (_, i) =>
      sampleDoc(first + round * measuredInserts + i),
    );
    const begin = performance.now();
    for (const doc of docs) raw.insertDurably(doc);
    const middle = performance.now();
    for (const doc of docs) await insert(store, [doc]);
    taken.raw += middle - begin;
    taken.ours += performance.now() - middle;
  }
  const perSecond = (ms: number): number => (rounds * measuredInserts * 1000) / ms;

  return { ours: perSecond(taken.ours), raw: perSecond(taken.raw) };
}

async function comparePages(store: Store, raw: RawTable): Promise<{ ours: number; raw: number }> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < measuredPages; i++) {
    const status = statuses[i % statuses.length] ?? '';
    const begin = performance.now();
    raw.page(status);
    const middle = performance.now();
    await page(store, status);
    theirs.push(middle - begin);
    ours.push(performance.now() - middle);
  }

  return { ours: median(ours), raw: median(theirs) };
}

async function page(store: Store, status: string): Promise<void> {
  await store.run('database.getDocument', {
    collectionName: 'bench',
    queryType: 'WHERE',
    query: JSON.stringify({ status }),
    order: JSON.stringify({ createdAt: { $numberInt: '-1' } }),
    limit: 20,
  });
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
