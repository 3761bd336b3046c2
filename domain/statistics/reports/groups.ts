import { counts } from './report-table';
import type { Column, Where } from './report-table';

/** The groups of people that the tables of cases name, in their order. */
export const groupsOfCases = [
  ...['妇女', '残疾人', '农民', '农民工', '老年人', '未成年人', '军人军属', '少数民族', '外国人'],
] as const;

/** A column for each group; one person may stand in several. */
export function byGroup(of: string, where: Where = {}, groups: readonly string[] = groupsOfCases): readonly Column[] {
  return groups.map((group) => counts(group, of, { ...where, 人群: group }));
}
