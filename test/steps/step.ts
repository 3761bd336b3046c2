/** How many checks of a step passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** Shows a piece of what is said: at once, or when the step has ended where others run beside it. */
export type Say = (text: string) => void;

/** One part of `npm test`. A step that cannot run throws; nothing is ever skipped. */
export interface Step {
  readonly name: string;
  readonly title: string;
  readonly run: (say: Say) => Promise<Count>;
  /** What takes long without needing a core, such as an installation: begun before the first step, awaited by this one. */
  readonly prepare?: () => Promise<unknown>;
}
