/** Steps of review and decision: the word on the button. */
export const labels = {
  startVerification: '请外地协查',
  finishVerification: '登记协查结果',
  recuse: '登记回避',
  advance: '先行提供援助',
  confirmAdvance: '确认先行援助',
  recommend: '提出审查意见',
  grant: '决定给予援助',
  refuse: '决定不予援助',
  returnToReview: '退回重审',
  revokeDecision: '撤销决定',
  judgeMaterial: '核验材料',
} as const;

/** As the words after the name of who did it. */
export const did: Readonly<Record<keyof typeof labels, string>> = {
  startVerification: '请外地协查',
  finishVerification: '登记了协查结果',
  recuse: '登记了回避',
  advance: '决定先行提供援助',
  confirmAdvance: '确认了先行援助',
  recommend: '提出了审查意见',
  grant: '决定给予援助',
  refuse: '决定不予援助',
  returnToReview: '退回重审',
  revokeDecision: '撤销了决定，重新审批',
  judgeMaterial: '核验了材料',
};

/** As the citizen reads it; `null`: the citizen is not shown it. */
export const told: Readonly<Record<keyof typeof labels, string | null>> = {
  startVerification: '中心请外地帮忙核查。',
  finishVerification: '外地回信了，接着审核。',
  recuse: null,
  advance: '事情急，先给您援助。',
  confirmAdvance: '审查过了，援助继续。',
  recommend: '审查好了，等批准。',
  grant: '中心同意给您援助。',
  refuse: '中心这次没有同意。',
  returnToReview: '中心再审查一遍。',
  revokeDecision: '中心撤销了原来的决定，重新审。',
  judgeMaterial: null,
};
