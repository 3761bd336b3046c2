import { openStore } from '../index';

/**
 * A process that inserts without end, four at a time, and prints the id of every insert that was acknowledged.
 * Arguments: folder, driver, prefix of the ids.
 */
const [dir = '', driver = 'native', prefix = ''] = process.argv.slice(2);
const collections = [
  { name: 't', purpose: 'for the kill test', indexes: [{ name: 'n', keys: [['n', 1] as const] }] },
];
const store = await openStore({ dir, collections, driver: driver === 'wasm' ? 'wasm' : 'native' });
let next = 0;

async function insertWithoutEnd(): Promise<never> {
  for (;;) {
    const _id = `${prefix}-${next++}`;
    const data = [JSON.stringify({ _id, n: next % 10, text: 'x'.repeat(500) })];
    await store.run('database.insertDocument', { collectionName: 't', data });
    process.stdout.write(`${_id}\n`);
  }
}

await Promise.all([1, 2, 3, 4].map(insertWithoutEnd));
