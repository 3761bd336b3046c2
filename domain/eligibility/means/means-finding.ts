import type { Truth } from '../facts/truth';

/** What was found about a person's means. */
export interface MeansFinding {
  /** Whether the person is in hardship by the centre's standard. */
  readonly met: Truth;
  /** The stated income was within the standard, the found income is not. */
  readonly contradicted: boolean;
  /** Income and standard are equal, so that 低于 and 不超过 part ways. */
  readonly boundary: boolean;
}
