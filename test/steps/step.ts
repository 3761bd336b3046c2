/** How many checks of a step passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** One part of `npm test`. A step that cannot run throws; nothing is ever skipped. */
export interface Step {
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<Count>;
}
