import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a build reads from and writes to; tests point it at a folder of their own. */
export interface Place {
  /** The folder that holds miniprogram/, cloudfunctions/ and console/. */
  readonly root: string;
  /** The folder that holds node_modules/. */
  readonly house: string;
  /** Where the results go. */
  readonly dist: string;
  /** The CloudBase environment that is written into the phone; without one WeChat takes the account's first. */
  readonly environment?: string;
  /** The version of WeChat's speech plug-in, where the account has added it. */
  readonly speech?: string | undefined;
}

const house = fileURLToPath(new URL('../..', import.meta.url));

/** This repository. */
export const ownPlace: Place = { root: house, house, dist: path.join(house, 'dist') };
