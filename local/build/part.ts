import type { Place } from './place';

/** One thing the build makes. */
export interface Part {
  readonly name: string;
  /** Files and folders whose content decides the result, relative to the sources' root. */
  readonly inputs: readonly string[];
  /** The same for what turns them into the result, relative to this repository. */
  readonly tools?: readonly string[];
  /** What it makes, below dist. */
  readonly output: string;
  /** Why there is nothing to build yet, or undefined. */
  readonly absent?: (place: Place) => string | undefined;
  /** Builds and gives the lines of its report; throws BuildFailure. */
  readonly build: (place: Place) => Promise<string[]>;
}
