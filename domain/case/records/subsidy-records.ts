import type { SubsidyLine } from '../../subsidy/subsidy';
import type { Day, Instant } from '../../time/times';
import type { FundingSource } from '../../vocabulary/handling/funding-sources';

/** Who took a step of the subsidy, and when. */
interface Hand {
  readonly at: Instant;
  readonly by: string;
}

/** The subsidy on its way (法-52): calculated, reviewed, approved, paid, published, each by another hand. */
export interface SubsidyClaim {
  readonly calculated: Hand;
  /** The table that the closing day fixed; its lines stand as they were counted. */
  readonly table: string;
  readonly tableFrom: Day | null;
  readonly closedOn: Day;
  readonly source: FundingSource;
  readonly firmId: string;
  readonly unit: string;
  readonly lines: readonly SubsidyLine[];
  /** Yuan. */
  readonly total: number;
  readonly reviewed: Hand | null;
  readonly approved: Hand | null;
  readonly published: (Hand & { readonly batch: string }) | null;
  /** Sent back with the reason; it is calculated anew. */
  readonly returned: (Hand & { readonly reason: string }) | null;
}
