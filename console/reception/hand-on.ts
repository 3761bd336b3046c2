/** What is known of a person already, carried from a consultation into the application form. */
export interface HandedOn {
  readonly name?: string;
  readonly phone?: string;
  readonly story?: string;
}

let kept: HandedOn = {};

/** Keeps it for the form that opens next; never in the address, where it would stay in the browser's history. */
export function handOn(known: HandedOn): void {
  kept = known;
}

/** Gives it once. */
export function takeOver(): HandedOn {
  const given = kept;
  kept = {};
  return given;
}
