import { assignmentFields, noAssignment, type AssignmentRecord } from './assignment-record';
import { closingFields, noClosing, type ClosingRecord } from './closing-record';
import { handlingFields, noHandling, type HandlingRecord } from './handling-record';
import { intakeFields, noIntake, type IntakeRecord } from './intake-record';
import { noteFields, type Note } from './note';
import { noReview, reviewFields, type ReviewRecord } from './review-record';
import { noVoices, voicesFields, type VoicesRecord } from './voices-record';

/** What happened in each area, and what staff noted: one top-level record an area, so that a step writes its own alone. */
export interface CaseRecords {
  readonly intake: IntakeRecord;
  readonly review: ReviewRecord;
  readonly assignment: AssignmentRecord;
  readonly handling: HandlingRecord;
  readonly closing: ClosingRecord;
  readonly voices: VoicesRecord;
  readonly notes: readonly Note[];
}

/** The records of a new case: nothing yet. */
export const noRecords: CaseRecords = {
  intake: noIntake,
  review: noReview,
  assignment: noAssignment,
  handling: noHandling,
  closing: noClosing,
  voices: noVoices,
  notes: [],
};

/** How each field of the records is kept from eyes. */
export const fieldsOfRecords = () => ({
  ...intakeFields(),
  ...reviewFields(),
  ...assignmentFields(),
  ...handlingFields(),
  ...closingFields(),
  ...voicesFields(),
  ...noteFields(),
});
