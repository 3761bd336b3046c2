/**
 * What the printed forms FZ-002 and FZ-004 ask beside the questions: taken down at the window as it is said, each of
 * it optional. It decides nothing and stands on those two papers.
 */
export const onPaperWords = {
  ethnicity: '民族',
  work: '工作单位',
  education: '文化程度',
  health: '健康状况',
  household: '共同生活的家人',
  months: '收入按几个月算',
  wageIncome: '工资收入',
  businessIncome: '种地、做生意的收入',
  propertyIncome: '房租、利息收入',
  transferIncome: '补助和亲友给的钱',
  spending: '每月支出',
  specialExpense: '特别支出',
  houses: '房产',
  cars: '车辆',
  savings: '存款',
} as const;

export type OnPaperKey = keyof typeof onPaperWords;

export type OnPaper = { readonly [Key in OnPaperKey]?: string };
