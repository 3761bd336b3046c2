import { appraisalGuards } from './appraisal';
import { assignmentGuards } from './assignment';
import { closingGuards } from './closing';
import { decisionGuards } from './decision';
import { dossierGuards } from './dossier';
import type { Guard } from './guard';
import { handlingGuards } from './handling';
import { intakeGuards } from './intake';
import { issuingGuards } from './issuing';
import type { GuardName } from './names';
import { personGuards } from './person';
import { voicesGuards } from './voices';
import { papersGuards } from './papers';
import { confirmationGuards } from './confirmation';
import { groupGuards } from './group';
import { heldGuards } from './held';
import { roomGuards } from './room';
import { subsidyGuards } from './subsidy';

export type { GuardName } from './names';

/** Every condition of the procedure, by name. */
export const guards: Readonly<Record<GuardName, Guard>> = {
  ...personGuards,
  ...intakeGuards,
  ...decisionGuards,
  ...assignmentGuards,
  ...handlingGuards,
  ...closingGuards,
  ...dossierGuards,
  ...appraisalGuards,
  ...voicesGuards,
  ...papersGuards,
  ...confirmationGuards,
  ...groupGuards,
  ...subsidyGuards,
  ...heldGuards,
  ...issuingGuards,
  ...roomGuards,
};
