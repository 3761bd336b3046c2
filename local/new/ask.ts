import type { Edit } from './edit';

/** What was asked for: `step review/note-visit 登记走访`. */
export interface Ask {
  /** The repository. */
  readonly root: string;
  readonly name: string;
  /** What people read. */
  readonly title: string;
}

/** One kind of thing that can be begun: how it is asked for, what is written, what tells the rest. */
export interface Kind {
  readonly usage: string;
  readonly edits: (ask: Ask) => readonly Edit[];
  /** Tests that name what is still to be filled in. */
  readonly told: readonly string[];
}
