import { access } from './access';
import { database } from './database';
import { functions } from './functions';
import { layers } from './layers';
import { messages } from './messages';
import { pages } from './pages';
import { phone } from './phone';
import { routes } from './routes';
import type { ReleasePart } from './world';

/** In the order in which each needs the one before: nothing is opened before it is closed to strangers. */
export const releaseParts: readonly ReleasePart[] = [
  database,
  layers,
  functions,
  access,
  messages,
  routes,
  pages,
  phone,
];
