import type { PersonTag } from './person-tags';

/** The tags that the form asks for, in the words of a citizen. */
export const tagsAskedFor = {
  dibao: '吃低保',
  destitute: '特困供养（五保）',
  low_income_listed: '民政认定的低收入人口',
  temporary_relief: '领了临时救助',
  disabled: '有残疾',
  elderly: '六十岁以上',
  minor: '不满十八岁',
  judicial_relief: '领了司法救助',
  preferential_treatment: '有优抚待遇',
  soldier_family: '家人是军人',
  conscript_family: '家人正在当义务兵',
} as const satisfies Partial<Record<PersonTag, string>>;
