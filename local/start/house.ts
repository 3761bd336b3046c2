import { join } from 'node:path';
import { collections } from '../../cloudfunctions/platform/collections';
import { startCloud } from '../cloud/cloud';
import type { Cloud } from '../cloud/cloud';
import { templateKeywords } from '../sample/centre';
import { demoIdentities } from '../sample/citizens';
import { isFurnished } from '../sample/furnish';
import { backUpBeforeUpgrade, noteUpgraded } from './before-upgrade';
import { keysIn } from './keys';
import { refuseOtherKeys } from './other-keys';
import { phonePages } from './phone-pages';
import { dropUnfinishedSample, markedUnfinished } from './unfinished-sample';

export interface HouseOptions {
  readonly dataDir: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Fill an empty data folder with the sample centre. */
  readonly sample?: boolean;
  readonly say?: (line: string) => void;
  /** Where the built functions lie; `dist/cloudfunctions` unless told. */
  readonly functionsDir?: string;
}

/** The whole product on one machine. */
export interface House {
  readonly url: string;
  readonly cloud: Cloud;
  readonly close: () => Promise<void>;
}

const root = process.cwd();

/**
 * Starts the built product on the local cloud, in demo mode: sample identities and passwords exist only there.
 * @throws PortTaken, DataFolderIsNewer, DataFolderNotWritable, KeysMissing
 */
export async function openHouse({
  dataDir,
  port,
  sample = false,
  say = () => undefined,
  functionsDir = join(root, 'dist', 'cloudfunctions'),
}: HouseOptions): Promise<House> {
  await dropUnfinishedSample(dataDir, say);
  const keys = keysIn(dataDir);
  await backUpBeforeUpgrade(dataDir, say);
  const cloud = await startCloud({
    dataDir,
    port,
    collections,
    functionsDir,
    statics: {
      '/phone/': join(root, 'dist', 'phone'),
      '/console/': join(root, 'dist', 'console'),
      '/home/': join(root, 'local', 'start', 'home'),
    },
    home: join(root, 'local', 'start', 'home', 'index.html'),
    pages: phonePages(),
    templates: templateKeywords,
    demo: true,
    identities: demoIdentities,
    functionEnv: (address) => ({ ...keys, YUANSHOU_DEMO: '1', YUANSHOU_SITE: address }),
    timers: true,
    log: ({ notice, what, text }) => {
      const worthSaying = notice ?? (what === 'self-test' ? text : undefined);
      if (typeof worthSaying === 'string') say(worthSaying);
    },
  });

  try {
    await refuseOtherKeys(cloud.store, keys);
    noteUpgraded(dataDir);
    if (sample && !(await isFurnished(cloud))) {
      // Loaded only for an empty house: what makes the sample data is no part of serving it.
      const { seedSample } = await import('../sample/seed-sample');
      await markedUnfinished(dataDir, () => seedSample(cloud, say));
    }
  } catch (error) {
    await cloud.stop();
    throw error;
  }

  return { url: cloud.clientUrl.replace(/\/$/, ''), cloud, close: () => cloud.stop() };
}
