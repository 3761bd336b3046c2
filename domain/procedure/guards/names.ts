import type { appraisalGuards } from './appraisal';
import type { assignmentGuards } from './assignment';
import type { closingGuards } from './closing';
import type { dossierGuards } from './dossier';
import type { decisionGuards } from './decision';
import type { handlingGuards } from './handling';
import type { intakeGuards } from './intake';
import type { personGuards } from './person';
import type { voicesGuards } from './voices';
import type { papersGuards } from './papers';
import type { confirmationGuards } from './confirmation';
import type { groupGuards } from './group';
import type { heldGuards } from './held';
import type { roomGuards } from './room';
import type { subsidyGuards } from './subsidy';

/** The conditions that the table may name. */
export type GuardName =
  | keyof typeof personGuards
  | keyof typeof roomGuards
  | keyof typeof intakeGuards
  | keyof typeof decisionGuards
  | keyof typeof assignmentGuards
  | keyof typeof handlingGuards
  | keyof typeof closingGuards
  | keyof typeof dossierGuards
  | keyof typeof appraisalGuards
  | keyof typeof voicesGuards
  | keyof typeof papersGuards
  | keyof typeof confirmationGuards
  | keyof typeof groupGuards
  | keyof typeof subsidyGuards
  | keyof typeof heldGuards
  | 'formIssuable';
