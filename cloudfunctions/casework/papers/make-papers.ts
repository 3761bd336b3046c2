import type { Office } from '../../platform/office';
import { paperFile } from './paper-file';

const atOnce = 60;
/** Milliseconds: what is left is made a minute later, or when someone opens it, so that no message waits for it. */
const longest = 15_000;

/** Makes the PDFs of papers issued since. @returns how many */
export async function makePapers(office: Office): Promise<number> {
  const until = Date.now() + longest;
  const waiting = await office.store.find(
    'cases',
    { 'projection.files': true },
    { limit: atOnce, fields: ['_id'] },
  );
  let made = 0;
  for (const { _id } of waiting) {
    if (Date.now() > until) break;
    made += await papersOf(office, _id);
  }

  return made;
}

async function papersOf(office: Office, id: string): Promise<number> {
  const c = await office.cases.find(id);
  if (!c) return 0;
  const without = c.papers.filter(({ fileId }) => fileId === null);
  for (const paper of without) await paperFile(office, c, paper);
  await office.store.updateWhere(
    'cases',
    { _id: id, version: c.version },
    { set: { 'projection.files': false } },
  );

  return without.length;
}
