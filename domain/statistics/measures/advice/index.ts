import type { Figure } from '../../figure';
import { advice } from './advice';
import { adviceApplicationRate } from './advice-application-rate';
import { adviceAtEvents } from './advice-at-events';
import { adviceAtEventsCounted } from './advice-at-events-counted';
import { adviceAtEventsRegister } from './advice-at-events-register';
import { adviceBecameApplication } from './advice-became-application';
import { adviceCall } from './advice-call';
import { adviceHotline } from './advice-hotline';
import { adviceLetter } from './advice-letter';
import { adviceOnAir } from './advice-on-air';
import { adviceOnAirCounted } from './advice-on-air-counted';
import { adviceOnAirRegister } from './advice-on-air-register';
import { adviceOnline } from './advice-online';
import { adviceVisit } from './advice-visit';

/** Advice by where it came in, in the order of a summary. */
export const adviceFigures: readonly Figure[] = [
  advice,
  adviceVisit,
  adviceCall,
  adviceHotline,
  adviceOnline,
  adviceLetter,
  adviceAtEventsRegister,
  adviceAtEventsCounted,
  adviceOnAirRegister,
  adviceOnAirCounted,
  adviceAtEvents,
  adviceOnAir,
  adviceBecameApplication,
  adviceApplicationRate,
];
