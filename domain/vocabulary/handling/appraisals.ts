/** What is proposed for a file whose years are over (档案法实施条例-24). */
export const appraisalVerdicts = {
  keep: '延长保管',
  destroy: '销毁',
} as const;

export type AppraisalVerdict = keyof typeof appraisalVerdicts;
