/** How a case was closed. The statistics tell litigation from the rest (law.md §7). */
export const closingWays = {
  judgment: { label: '判决', litigation: true },
  court_mediation: { label: '法院调解', litigation: true },
  withdrawn_suit: { label: '撤诉', litigation: true },
  ruling: { label: '裁定', litigation: true },
  labour_award: { label: '劳动仲裁裁决', litigation: false },
  arbitration_mediation: { label: '仲裁调解', litigation: false },
  people_mediation: { label: '人民调解', litigation: false },
  settlement: { label: '和解', litigation: false },
  review_decision: { label: '行政复议决定', litigation: false },
  investigation_over: { label: '侦查终结', litigation: true },
  prosecution_decision: { label: '起诉或不起诉决定', litigation: true },
  other: { label: '其他', litigation: false },
} as const;

export type ClosingWay = keyof typeof closingWays;

/** What came out, for the person and for the figures. */
export const closingResults = {
  won: { citizen: '都支持了', label: '胜诉' },
  mostly_won: { citizen: '大部分支持了', label: '大部分胜诉' },
  partly_won: { citizen: '支持了一部分', label: '部分胜诉' },
  lost: { citizen: '没有支持', label: '败诉' },
  settled: { citizen: '双方谈成了', label: '调解或和解' },
  opinion_adopted: { citizen: '律师的意见被采纳', label: '辩护意见采纳' },
  opinion_partly_adopted: { citizen: '律师的意见部分采纳', label: '辩护意见部分采纳' },
  opinion_not_adopted: { citizen: '律师的意见没被采纳', label: '辩护意见未采纳' },
  other: { citizen: '其他', label: '其他' },
} as const;

export type ClosingResult = keyof typeof closingResults;

/** Whom a complaint is about. */
export const complaintSubjects = {
  centre: '法律援助中心',
  firm: '律师事务所',
  lawyer: '律师',
  staff: '工作人员',
  fee: '有人收钱',
} as const;

/** Forms of aid (法-22). */
export const aidForms = {
  advice: '法律咨询',
  drafting: '代拟法律文书',
  criminal_defence: '刑事辩护与代理',
  litigation: '诉讼代理',
  non_litigation: '非诉讼代理',
  duty_help: '值班律师法律帮助',
  labour: '劳动争议调解与仲裁代理',
} as const;

export type AidForm = keyof typeof aidForms;
