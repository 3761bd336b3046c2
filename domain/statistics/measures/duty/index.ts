import type { Figure } from '../../figure';
import { appraised } from './appraised';
import { appraisedFit } from './appraised-fit';
import { appraisedFitRate } from './appraised-fit-rate';
import { dutyApplications } from './duty-applications';
import { dutyPersons } from './duty-persons';
import { dutyPleas } from './duty-pleas';
import { inspectionPoints } from './inspection-points';
import { meanInspectionPoints } from './mean-inspection-points';
import { meanTestPoints } from './mean-test-points';
import { meetingBodies } from './meeting-bodies';
import { testPoints } from './test-points';
import { tested } from './tested';

/** Duty as it happened, tests, inspections, meetings, the yearly check of handlers, in the order of a summary. */
export const dutyFigures: readonly Figure[] = [
  dutyPersons,
  dutyPleas,
  dutyApplications,
  tested,
  testPoints,
  meanTestPoints,
  inspectionPoints,
  meanInspectionPoints,
  meetingBodies,
  appraised,
  appraisedFit,
  appraisedFitRate,
];
