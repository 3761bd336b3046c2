import type { takenDownAt } from '../../contract/intake/take-down';
import type { ConsultationChannel } from '../../domain/vocabulary/entrances';

export type TakenDownAt = (typeof takenDownAt)[number];

/** What is known of a person already, carried from a consultation into the application form. */
export interface HandedOn {
  readonly name?: string;
  readonly phone?: string;
  readonly story?: string;
  /** How the application comes in, where the question already said so. */
  readonly entrance?: TakenDownAt;
  /** The line of the register, so that it says what became of it. */
  readonly consultationId?: string;
}

/** A call to 12348 or a question on the net stays one when it becomes an application: statistics ask for it. */
export const entranceOf: Readonly<Partial<Record<ConsultationChannel, TakenDownAt>>> = {
  hotline_12348: 'hotline_12348',
  online: 'web',
};

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
