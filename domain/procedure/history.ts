import type { CaseEvent } from '../case/history/event';
import { actionLabels, onBehalfLabels } from '../vocabulary/actions';
import type { ActionName } from '../vocabulary/actions';
import { isStaff } from './standing';
import { roleLabels } from '../vocabulary/persons/roles';

/** What each step was, as the words after the name of who did it. */
const did: Readonly<Record<ActionName, string>> = {
  saveDraft: '保存了草稿',
  submit: '提交了申请',
  registerNotice: '登记了办案机关的通知',
  passOn: '登记了转交来的申请',
  accept: '受理了申请',
  refer: '把申请转给其他中心',
  askSupplement: '通知补材料',
  remindSupplement: '提醒补材料',
  supply: '补了材料',
  expireSupplement: '到期未补，视为撤回',
  withdraw: '撤回了申请',
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
  object: '提出了异议',
  upholdObjection: '维持了原决定',
  orderAid: '责令给予援助',
  assign: '指派了律所',
  nameLawyer: '安排了律师',
  declineAssignment: '退回了指派',
  signByRecipient: '在委托协议上签了名',
  signAgreement: '签好了委托协议',
  noteProgress: '记了一条进展',
  reportMatter: '报告了重大事项',
  askLetter: '要一封介绍信',
  requestReplacement: '申请换律师',
  decideReplacement: '决定了是否换律师',
  reportConflict: '退出了办理',
  terminate: '终止了援助',
  close: '登记了结案',
  submitDossier: '提交了案卷',
  returnDossier: '退回了案卷',
  passDossier: '把案卷归档',
  calculateSubsidy: '核算了补贴',
  reviewSubsidy: '复核了补贴',
  approveSubsidy: '批准了补贴',
  returnSubsidy: '退回了补贴',
  paySubsidy: '发放了补贴',
  publishSubsidy: '公示了补贴',
  fileAway: '把审批卷归档',
  appraiseFile: '对到期案卷提出了鉴定意见',
  decideAppraisal: '决定了鉴定意见',
  destroyFile: '登记了案卷销毁',
  complain: '提出了投诉',
  answerComplaint: '答复了投诉',
  rate: '作了评价',
  followUp: '作了回访',
  sitIn: '旁听了庭审',
  askOpinion: '征询办案机关的意见',
  noteOpinion: '记下了办案机关的意见',
  addMaterial: '加了材料',
  removeMaterial: '撤下了材料',
  correctMaterial: '更正了材料',
  judgeMaterial: '核验了材料',
  addNote: '写了备注',
  takeCase: '领取了案件',
  handOver: '移交了案件',
  issuePaper: '出具了文书',
  voidPaper: '作废了文书',
  recordService: '登记了送达',
  keepSealedCopy: '存了盖章的文书',
  joinGroup: '加入了集体申请',
  confirmMember: '确认了本人信息',
  leaveGroup: '退出了集体申请',
  changeContact: '改了联系方式',
  putAway: '在自己的手机上收起或取回了这件事',
  noteWishes: '登记了对律师的要求',
  checkIdentity: '核对了证件',
  noteSafetyCall: '和有危险的人通了话',
  confirmApplication: '确认了申请是本人的意思',
  sayWrong: '说申请里有不对的地方',
  holdStep: '办好了一步，等着发出',
  takeBackStep: '撤回了还没发出的一步',
};

/** One sentence for staff: who, in which role, did what: `李审批（审批）决定给予援助。` */
export function staffHistorySentence({ actor, action }: CaseEvent): string {
  const role = roleLabels[actor.role].staff;
  const who = actor.name === role ? role : `${actor.name}（${role}）`;

  const forThem = isStaff(actor.role) && action in onBehalfLabels ? '代律师' : '';

  return `${who}${forThem}${did[action] ?? actionLabels[action]}。`;
}
