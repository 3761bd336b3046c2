import type { Instant } from '../../../domain/time/times';
import type { KeptCount } from '../../../domain/statistics/counted';
import type { CountedComplaint } from '../../../domain/statistics/from-complaint';

/** A complaint or opinion. Everything that was said, and who said it, is sealed in one piece. */
export interface Complaint {
  readonly _id: string;
  readonly centreId: string;
  readonly version: number;
  /** Keyed hash of the openid of whoever complained on the phone. */
  readonly ownerKey: string | null;
  readonly caseId: string | null;
  readonly takenById: string | null;
  readonly delegateId: string | null;
  readonly mergedInto: string | null;
  /** Something is still to be done. */
  readonly open: boolean;
  /** When it came, with its id: by this lists are read on. */
  readonly order: string;
  /** A `ComplaintRecord` of the domain. */
  readonly sealed: string;
  readonly course: readonly {
    readonly at: Instant;
    readonly who: { readonly id: string; readonly name: string };
    readonly did: string;
  }[];
  /** Whom it is about, for the record of a handler. */
  readonly lawyerId: string | null;
  readonly firmId: string | null;
  /** What is counted of it. */
  readonly facts: CountedComplaint;
  /** `null` where whoever complained is to stay unknown. */
  readonly receiptNo: string | null;
  readonly toCount: boolean;
  readonly counted?: KeptCount;
}
