import { storedIn } from '../../../test/stored';
import { openHouse } from '../house';

/** Opens a house with sample data, saying each line of progress; then says how many cases there are, and ends. */
const [dataDir = '', functionsDir = ''] = process.argv.slice(2);
const house = await openHouse({ dataDir, port: 0, sample: true, say: console.log, functionsDir });
console.log(`cases: ${(await storedIn(house.cloud, 'cases')).length}`);
await house.close();
process.exit(0);
