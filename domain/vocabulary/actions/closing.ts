/** Steps of the end and the file: the word on the button. */
export const labels = {
  terminate: '终止援助',
  close: '结案',
  submitDossier: '提交案卷',
  returnDossier: '退回案卷',
  passDossier: '案卷归档',
  fileAway: '审批卷归档',
  appraiseFile: '提出鉴定意见',
  decideAppraisal: '决定鉴定意见',
  destroyFile: '登记销毁',
} as const;

/** As the words after the name of who did it. */
export const did: Readonly<Record<keyof typeof labels, string>> = {
  terminate: '终止了援助',
  close: '登记了结案',
  submitDossier: '提交了案卷',
  returnDossier: '退回了案卷',
  passDossier: '把案卷归档',
  fileAway: '把审批卷归档',
  appraiseFile: '对到期案卷提出了鉴定意见',
  decideAppraisal: '决定了鉴定意见',
  destroyFile: '登记了案卷销毁',
};

/** As the citizen reads it; `null`: the citizen is not shown it. */
export const told: Readonly<Record<keyof typeof labels, string | null>> = {
  terminate: '援助终止了。',
  close: '案子办结了。',
  submitDossier: null,
  returnDossier: null,
  passDossier: '案卷收好了。',
  fileAway: null,
  appraiseFile: null,
  decideAppraisal: null,
  destroyFile: null,
};
