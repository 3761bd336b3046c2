import type { Day, Instant } from '../../../domain/time/times';
import type { PublishedAppraisal } from '../../../contract/reports/appraisal';
import type { Score } from '../../../domain/statistics/appraisal/scores';
import type { FrozenTable, HandedUp } from '../../../contract/reports/report-tables';
import type { FrozenSummary } from '../../../contract/reports/summary';
import type { Numbers } from '../../../domain/statistics/reports/fill';

/** A table that a centre hands up, for a period: what was typed into it, and what was signed. */
export interface Report {
  /** `centre:code:from:to` */
  readonly _id: string;
  readonly centreId: string;
  readonly code: string;
  readonly from: Day;
  readonly to: Day;
  readonly version: number;
  readonly typed: Numbers;
  /** The last is what holds; the earlier stay with the reason why another was signed. */
  readonly frozen: readonly FrozenTable[];
  /** Given to the centre above; absent where it never was. */
  readonly handedUp?: HandedUp | null;
}

/** A document of a period: what people wrote into it, and what was signed. Its numbers are counted when it is opened. */
export interface Summary {
  /** `centre:mould:from:to` */
  readonly _id: string;
  readonly centreId: string;
  readonly mould: string;
  readonly from: Day;
  readonly to: Day;
  readonly version: number;
  /** Where this one has a mould of its own. */
  readonly text: string | null;
  readonly passages: Readonly<Record<string, string>>;
  /** Earlier versions with what was written in them, the newest last. */
  readonly saves: readonly {
    readonly version: number;
    readonly at: Instant;
    readonly by: string;
    readonly passages: Readonly<Record<string, string>>;
  }[];
  readonly frozen: readonly FrozenSummary[];
}

/** A centre's own mould of a document. */
export interface KeptMould {
  /** `centre:code` */
  readonly _id: string;
  readonly centreId: string;
  readonly code: string;
  readonly name: string;
  /** `null`: the product's holds. */
  readonly text: string | null;
  readonly version: number;
}

/** The appraisal of a year: its sheet as typed, everybody's points, what was published. */
export interface Appraisal {
  /** `centre:year` */
  readonly _id: string;
  readonly centreId: string;
  readonly year: number;
  readonly text: string;
  readonly scores: readonly Score[];
  /** The last is what holds; the earlier stay with the reason why another was published. */
  readonly published: readonly PublishedAppraisal[];
  readonly version: number;
}
