/** The four kinds of case that the statistics ask for; 其他 is advice. */
export type MatterCategory = '民事' | '刑事' | '行政' | '其他';

/** How the phone groups its choice cards. */
export type MatterTopic =
  '工作和工资' | '受伤索赔' | '家里的事' | '社保和救助' | '政府的决定' | '刑事案件' | '合同和财产' | '咨询';

export interface MatterRow {
  readonly code: string;
  /** The word of the statute, as in staff papers. */
  readonly label: string;
  /** The words of a citizen. */
  readonly plain: string;
  readonly category: MatterCategory;
  readonly topic: MatterTopic;
}
