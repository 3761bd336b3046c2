import type { Office } from '../platform/office';

const most = 500;

/** Takes the bound volume of a destroyed file away, and every copy of it. */
export async function dropVolumes({ store, files }: Office, caseId: string): Promise<void> {
  const copies = await store.find('volumes', { copyOf: caseId }, { limit: most, fields: ['_id', 'fileId'] });
  const whole = await store.get('volumes', caseId);
  const found = whole ? [...copies, whole] : copies;
  await files.discard(found.flatMap(({ fileId }) => (fileId === null ? [] : [fileId])));
  for (const { _id } of found) await store.remove('volumes', { _id });
}
