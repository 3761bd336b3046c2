import type { Figure } from '../../figure';
import { adviceInTime } from './advice-in-time';
import { adviceInTimeRate } from './advice-in-time-rate';
import { advicePromised } from './advice-promised';
import { archivedCounted } from './archived-counted';
import { archivedInTimeRate } from './archived-in-time-rate';
import { archivingRate } from './archiving-rate';
import { assignedCounted } from './assigned-counted';
import { assignedInTime } from './assigned-in-time';
import { assignedInTimeRate } from './assigned-in-time-rate';
import { daysToAnswerComplaints } from './days-to-answer-complaints';
import { daysToArchive } from './days-to-archive';
import { decidedApplications } from './decided-applications';
import { decidedInTime } from './decided-in-time';
import { decidedInTimeRate } from './decided-in-time-rate';
import { handedInTime } from './handed-in-time';
import { meanDaysToAnswerComplaints } from './mean-days-to-answer-complaints';
import { meanDaysToArchive } from './mean-days-to-archive';
import { objections } from './objections';
import { objectionsOrdered } from './objections-ordered';
import { ticketsInTime } from './tickets-in-time';
import { ticketsInTimeRate } from './tickets-in-time-rate';
import { ticketsPromised } from './tickets-promised';

/** On time or not, clock by clock, in the order of a summary. */
export const timelinessFigures: readonly Figure[] = [
  decidedApplications,
  decidedInTime,
  decidedInTimeRate,
  assignedCounted,
  assignedInTime,
  assignedInTimeRate,
  archivedCounted,
  handedInTime,
  archivedInTimeRate,
  daysToArchive,
  meanDaysToArchive,
  archivingRate,
  objections,
  objectionsOrdered,
  advicePromised,
  adviceInTime,
  adviceInTimeRate,
  ticketsPromised,
  ticketsInTime,
  ticketsInTimeRate,
  daysToAnswerComplaints,
  meanDaysToAnswerComplaints,
];
