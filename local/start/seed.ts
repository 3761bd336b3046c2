import { join, resolve } from 'node:path';
import { collections } from '../../cloudfunctions/platform/collections';
import { keysFrom } from '../../cloudfunctions/platform/sealing/keys';
import { commandOptions } from '../../domain/commands/command-options';
import { buildAll } from '../build/build';
import { openStore } from '../cloud/store';
import { keysIn } from './keys';
import { openHouse } from './house';
import { refusalSentence } from './refusal';
import { seedMany } from '../sample/bulk/seed-many';

const values = commandOptions({
  ...{ cases: { type: 'string', default: '100000' }, data: { type: 'string', default: '.data' } },
});
const count = Number(values.cases);
if (!Number.isInteger(count) || count < 1) {
  console.error(`--cases 要写一个正整数，现在是 ${values.cases} · --cases takes a whole number above zero`);
  process.exit(1);
}

try {
  const dataDir = resolve(values.data);
  await buildAll({ only: ['cloudfunctions'] });
  const house = await openHouse({ dataDir, port: 0, sample: true, say: console.log });
  console.log(`往 ${values.data} 里加 ${count} 件样例 · Adding ${count} cases`);
  await house.close();
  const store = await openStore({ dir: join(dataDir, 'database'), collections, bulk: true });
  await seedMany(store, keysFrom(keysIn(dataDir)), count, console.log);
  await store.close();
  console.log('完成 · Done');
  process.exit(0);
} catch (error) {
  console.error(refusalSentence(error));
  process.exit(1);
}
