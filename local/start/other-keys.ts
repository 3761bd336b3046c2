import { keyPrint } from '../../cloudfunctions/audit/vitals';
import { keysFrom } from '../../cloudfunctions/platform/sealing/keys';
import type { Store } from '../cloud/store';
import { KeysMissing } from './keys';

/**
 * Compares the keys with the print that the office took of them.
 * @throws KeysMissing where other keys sealed what lies here
 */
export async function refuseOtherKeys(store: Store, environment: { YUANSHOU_KEYS: string }): Promise<void> {
  const query = { collectionName: 'vitals', queryType: 'WHERE', query: '{"_id":"key"}', limit: 1 };
  const { data } = await store.run('database.getDocument', query);
  const [kept] = (data as { list: readonly string[] }).list.map(
    (one) => JSON.parse(one) as { about: { print: string } },
  );
  if (!kept || kept.about.print === keyPrint({ keys: keysFrom(environment) })) return;
  throw new KeysMissing(
    'keys.json 不是封存这些数据的那把密钥，用它打不开原来的内容。请把原来的放回去再启动。These are not the keys of these data; put the original back.',
  );
}
