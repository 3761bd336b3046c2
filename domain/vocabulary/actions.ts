/**
 * Everything that can happen to a case, with the word on its button (law.md §4).
 * Who may do it, when and what follows stands in `table/`.
 */
export const actionLabels = {
  saveDraft: '保存草稿',
  submit: '提交申请',
  registerNotice: '登记办案机关通知',
  passOn: '登记转交的申请',
  accept: '受理',
  refer: '转其他中心',
  askSupplement: '通知补材料',
  remindSupplement: '提醒补材料',
  supply: '补齐材料',
  expireSupplement: '逾期未补，视为撤回',
  withdraw: '撤回申请',
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
  object: '提出异议',
  upholdObjection: '维持原决定',
  orderAid: '责令给予援助',
  assign: '指派',
  nameLawyer: '安排律师',
  declineAssignment: '退回指派',
  signByRecipient: '受援人签协议',
  signAgreement: '登记委托协议',
  noteProgress: '记录办案进展',
  reportMatter: '报告重大事项',
  requestReplacement: '申请换律师',
  decideReplacement: '决定是否换律师',
  reportConflict: '报告利益冲突',
  terminate: '终止援助',
  close: '结案',
  submitDossier: '提交案卷',
  returnDossier: '退回案卷',
  passDossier: '案卷归档',
  calculateSubsidy: '核算补贴',
  reviewSubsidy: '复核补贴',
  approveSubsidy: '批准补贴',
  returnSubsidy: '退回补贴',
  paySubsidy: '发放补贴',
  publishSubsidy: '公示补贴',
  fileAway: '审批卷归档',
  appraiseFile: '提出鉴定意见',
  decideAppraisal: '决定鉴定意见',
  destroyFile: '登记销毁',
  complain: '投诉',
  answerComplaint: '答复投诉',
  rate: '评价',
  followUp: '登记回访',
  sitIn: '登记旁听',
  askOpinion: '征询办案机关意见',
  noteOpinion: '录入办案机关意见',
  addMaterial: '加材料',
  removeMaterial: '撤下材料',
  correctMaterial: '更正材料',
  judgeMaterial: '核验材料',
  addNote: '写备注',
  takeCase: '领取案件',
  handOver: '移交案件',
  issuePaper: '出具文书',
  voidPaper: '作废文书',
  recordService: '登记送达',
  keepSealedCopy: '存盖章件',
  joinGroup: '加入集体申请',
  confirmMember: '本人确认',
  leaveGroup: '退出集体申请',
  changeContact: '修改联系方式',
  noteWishes: '登记对律师的要求',
  checkIdentity: '核对证件',
  noteSafetyCall: '登记安全回电',
  confirmApplication: '本人确认申请',
  sayWrong: '本人说有不对',
} as const;

/** What staff write down for the handler, with the word on their button. */
export const onBehalfLabels = {
  noteProgress: '代律师登记进展',
  reportMatter: '代律师报告重大事项',
  close: '代律师登记结案',
  submitDossier: '代律师登记交卷',
} as const satisfies Partial<Record<keyof typeof actionLabels, string>>;

export type ActionName = keyof typeof actionLabels;

/** The bureau's two answers to an objection (法-49), each with its step. */
export const objectionSteps = { upheld: 'upholdObjection', ordered: 'orderAid' } as const satisfies Readonly<
  Record<'upheld' | 'ordered', ActionName>
>;

export const actionNames = Object.keys(actionLabels) as readonly ActionName[];
