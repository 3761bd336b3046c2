import type { Instant } from '../../../domain/time/times';

/** The whole dossier of an archived case as one PDF, made by the clock. */
export interface Volume {
  /** The case; of a copy an id of its own. */
  readonly _id: string;
  readonly centreId: string;
  /** The case whose volume it is a copy of, and what stands across every page of it. */
  readonly copyOf?: string;
  readonly mark?: string;
  /** `stuck`: it could not be bound; asked for again it is tried again. */
  readonly state: 'due' | 'made' | 'stuck';
  readonly askedAt: Instant;
  /** The lines of the catalogue in the centre's order, with the papers and photos of each; a copy has none. */
  readonly plan?: readonly PlannedLine[];
  readonly fileId: string | null;
  readonly sha256: string | null;
  readonly pages: number | null;
  readonly madeAt: Instant | null;
}

/** A line of a volume that is to be bound: papers and files of the case by their ids. */
export interface PlannedLine {
  readonly part: string;
  readonly title: string;
  readonly papers: readonly string[];
  readonly files: readonly string[];
}
