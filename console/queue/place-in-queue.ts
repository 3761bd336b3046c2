/** Where somebody stood in the queue when they left it for a case. */
export interface PlaceInQueue {
  readonly address: Readonly<Record<string, string>>;
  readonly caseId: string | null;
  readonly scrollTop: number;
}

const start: PlaceInQueue = { address: {}, caseId: null, scrollTop: 0 };
let kept: PlaceInQueue = start;

/** Keeps the place until the queue opens again. */
export function keepPlace(place: PlaceInQueue): void {
  kept = place;
}

/** The kept place; the start when the queue is opened with other filters. */
export function placeFor(address: Readonly<Record<string, string>>): PlaceInQueue {
  return JSON.stringify(address) === JSON.stringify(kept.address) ? kept : start;
}

/** The queue's address as it was left: the way back from a case. */
export function lastAddress(): Readonly<Record<string, string>> {
  return kept.address;
}
