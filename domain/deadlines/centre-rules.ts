import type { Limit } from './count';

/** What a centre may set itself (law.md §2: promises, and limits whose article is not checked). */
export interface CentreRules {
  /** A review limit shorter than the statute's becomes the centre's promise (限时办结); a longer one is dead. */
  readonly reviewPromise: Limit | null;
  readonly supplementDays: number;
  readonly advanceSupplementDays: number;
  readonly objectionDays: number;
  readonly replacement: Limit;
  readonly arrange: Limit;
  readonly dossierDays: number;
  readonly fileReviewDays: number;
  readonly complaint: Limit;
  /** A complaint is taken on, or not, within so much (投2013; 149号 未核实). */
  readonly complaintAccept: Limit;
  /** Whoever complained is told what was found within so much of the decision. */
  readonly complaintReply: Limit;
  /** Return visits (法-59): per cent of the cases of the green channel, of the others, and days after closing. */
  readonly followUpGreen: number;
  readonly followUpOthers: number;
  readonly followUpDays: number;
  /** Days between two tries to reach somebody for a return visit; 0: as often on one day as one likes. No text sets it. */
  readonly followUpApart: number;
  readonly verification: Limit;
  /** Ordinary applications are taken up within so much (首问责任, 限时办结). */
  readonly accept: Limit;
  /** Submissions after this hour count as out of hours for the same-day promise: `17:30`. */
  readonly officeClosesAt: string;
  /** Minutes in which a decision is held before number, paper and message go out; 0: not at all. */
  readonly holdMinutes: number;
}

/** The baseline before a centre sets anything: the figures of law.md §2, unchecked ones as configuration. */
export const defaultRules: CentreRules = {
  reviewPromise: null,
  supplementDays: 15,
  advanceSupplementDays: 15,
  objectionDays: 15,
  replacement: { amount: 5, unit: 'day', roll: true },
  arrange: { amount: 3, unit: 'working_day', roll: true },
  dossierDays: 30,
  fileReviewDays: 30,
  complaint: { amount: 45, unit: 'day', roll: true },
  complaintAccept: { amount: 5, unit: 'working_day', roll: true },
  complaintReply: { amount: 5, unit: 'working_day', roll: true },
  followUpGreen: 100,
  followUpOthers: 50,
  followUpDays: 30,
  followUpApart: 1,
  verification: { amount: 15, unit: 'day', roll: true },
  accept: { amount: 1, unit: 'working_day', roll: true },
  officeClosesAt: '17:30',
  holdMinutes: 3,
};
