import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import tcb from '@cloudbase/node-sdk';
import { collections } from '../../cloudfunctions/platform/collections';
import { collectionRule } from '../../cloudfunctions/platform/schema';
import { declareCollections } from './declare-collections';
import { indexRequests } from './index-requests';

/** `npm run declare -- --env ENV`: makes the collections of an environment and writes down which indexes it needs. */
const { values } = parseArgs({
  options: { env: { type: 'string' }, out: { type: 'string', default: 'dist/database-indexes.json' } },
});

if (!values.env || !process.env['TENCENTCLOUD_SECRETID'] || !process.env['TENCENTCLOUD_SECRETKEY']) {
  console.error(
    '请写明 --env 环境编号，并在环境变量 TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY 里给出密钥 · ' +
      'Give --env and the key in TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY',
  );
  process.exit(1);
}

const database = tcb.init({ env: values.env }).database();
const { made, present } = await declareCollections(
  collections,
  (name) => database.createCollection(name) as Promise<unknown>,
);
writeFileSync(values.out, `${JSON.stringify(indexRequests(collections, values.env), null, 2)}\n`);

console.log(
  `集合：新建 ${made.length} 个，已有 ${present.length} 个 · collections: ${made.length} made, ${present.length} present`,
);
console.log(
  `索引：写在 ${values.out}，逐条交给 tcb/updateindex 接口，或在云开发控制台照着建 · indexes to create are listed there`,
);
console.log(
  `权限：在控制台把每个集合设为 ${collectionRule} · set every collection's access to ${collectionRule}`,
);
