import type { Day } from '../time/times';

/** What is paid for in one go: a stage of a criminal case, a kind of case, a paper or a day on duty. */
export type SubsidyItem =
  '侦查' | '审查起诉' | '审判' | '民事' | '行政' | '仲裁' | '非诉' | '代书' | '值班' | '法律帮助';

/** A dated table of one place. An item that the table leaves out is not paid by it. Amounts in yuan. */
export interface SubsidyTable {
  readonly name: string;
  /** The first closing day that it serves; `null` where the table brings none. */
  readonly from: Day | null;
  /** The last one, `null` while it is in force. */
  readonly to: Day | null;
  readonly items: Readonly<Partial<Record<SubsidyItem, number>>>;
  /** Each further person helped in the same case, and the most that a case may come to. */
  readonly eachFurtherPerson: number;
  readonly most: number | null;
  readonly away: Readonly<Partial<Record<'其他市' | '外省', number>>>;
  readonly hard: number;
  /** By the grade of the file review: what the base is multiplied with. */
  readonly grades: Readonly<Record<string, number>>;
  /** Ended early: the share of the base that is still paid; `null` where the table does not say. */
  readonly endedEarly: number | null;
}
