import type { Office } from '../../../cloudfunctions/platform/office';

/** When an environment was last copied: `null` for never, `empty` where no centre was founded yet. */
export async function lastBackupOf({ store }: Office): Promise<string | null> {
  const [centres, backup] = await Promise.all([
    store.find('centres', {}, { limit: 1, fields: ['_id'] }),
    store.get('vitals', 'backup'),
  ]);

  return centres.length === 0 ? 'empty' : (backup?.at ?? null);
}

/** By what the keys are known that sealed what lies there; `null` before the first night. */
export async function keyPrintOf({ store }: Office): Promise<string | null> {
  const print = (await store.get('vitals', 'key'))?.about['print'];

  return typeof print === 'string' ? print : null;
}

/** When the clock last came; `null` before the first time. */
export async function heartbeatOf({ store }: Office): Promise<string | null> {
  return (await store.get('vitals', 'heartbeat:clock'))?.at ?? null;
}
