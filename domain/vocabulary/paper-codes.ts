/**
 * The codes of the forms that exist (`FZ-009` is the grant decision). Each form adds its own in its file under
 * `documents/forms/`, so that the ground knows them all and imports nothing from the floors above.
 * @public
 */
export interface PaperCodes {
  /** The record of a consultation, which every centre keeps. */
  readonly 'FZ-001': true;
}

export type PaperCode = keyof PaperCodes;
