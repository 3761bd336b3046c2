import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { keysFrom } from '../../cloudfunctions/platform/sealing/keys';
import { collections } from '../../cloudfunctions/platform/collections';
import { LOCAL_ENV, startCloud } from '../cloud/cloud';
import { redirection } from '../cloud/functions/context';
import { noteUpgraded } from '../start/before-upgrade';
import { keysIn } from '../start/keys';
import { foundCentre } from './found-centre';
import type { FoundingParts } from './founding-parts';
import { foundingDatabase } from './sdk-founding';

/**
 * Founds a centre in a data folder of this machine, which is made where there is none. Its keys come first: a folder
 * with data and without keys is one that lost them, and nobody may open it.
 * @throws FoundingRefused, DataFolderNotWritable, KeysMissing
 */
export async function foundInFolder(
  data: string,
  parts: FoundingParts,
  another: boolean,
): Promise<{ readonly password: string }> {
  const folder = resolve(data);
  const isNew = !existsSync(folder);
  const keys = keysFrom(keysIn(folder));
  const cloud = await startCloud({ dataDir: folder, port: 0, collections, timers: false });
  try {
    Object.assign(process.env, redirection(LOCAL_ENV, cloud.adminUrl, cloud.secret));

    const founded = await foundCentre(foundingDatabase(LOCAL_ENV), parts, another, keys);
    if (isNew) noteUpgraded(folder);

    return founded;
  } finally {
    await cloud.stop();
  }
}
