import type { CaseEvent } from '../case/event';
import { actionLabels } from '../procedure/actions';
import type { ActionName } from '../procedure/actions';
import { roleLabels } from '../vocabulary/roles';

/** What each step was, as the sentence after the name of who did it; `null`: the citizen is not shown it. */
const told: Readonly<Record<ActionName, { readonly staff: string; readonly citizen: string | null }>> = {
  saveDraft: { staff: '保存了草稿', citizen: null },
  submit: { staff: '提交了申请', citizen: '申请提交了。' },
  registerNotice: { staff: '登记了办案机关的通知', citizen: '办案机关通知了中心。' },
  passOn: { staff: '登记了转交来的申请', citizen: '申请转到了中心。' },
  accept: { staff: '受理了申请', citizen: '中心收下了申请。' },
  refer: { staff: '把申请转给其他中心', citizen: '申请转给了该管的中心。' },
  askSupplement: { staff: '通知补材料', citizen: '中心请您补材料。' },
  remindSupplement: { staff: '提醒补材料', citizen: '中心提醒您补材料。' },
  supply: { staff: '补了材料', citizen: '补的材料收到了。' },
  expireSupplement: { staff: '到期未补，视为撤回', citizen: '材料没补，算撤回了。' },
  withdraw: { staff: '撤回了申请', citizen: '申请撤回了。' },
  startVerification: { staff: '请外地协查', citizen: '中心请外地帮忙核查。' },
  finishVerification: { staff: '登记了协查结果', citizen: '外地回信了，接着审核。' },
  recuse: { staff: '登记了回避', citizen: null },
  advance: { staff: '决定先行提供援助', citizen: '事情急，先给您援助。' },
  confirmAdvance: { staff: '确认了先行援助', citizen: '审查过了，援助继续。' },
  recommend: { staff: '提出了审查意见', citizen: '审查好了，等批准。' },
  grant: { staff: '决定给予援助', citizen: '中心同意给您援助。' },
  refuse: { staff: '决定不予援助', citizen: '中心这次没有同意。' },
  returnToReview: { staff: '退回重审', citizen: '中心再审查一遍。' },
  object: { staff: '提出了异议', citizen: '异议收到了。' },
  upholdObjection: { staff: '维持了原决定', citizen: '司法局维持原来的决定。' },
  orderAid: { staff: '责令给予援助', citizen: '司法局要求给您援助。' },
  assign: { staff: '指派了律所', citizen: '中心选好了律师事务所。' },
  nameLawyer: { staff: '安排了律师', citizen: '律师定下来了。' },
  declineAssignment: { staff: '退回了指派', citizen: '中心另选律师事务所。' },
  signAgreement: { staff: '签好了委托协议', citizen: '协议签好了，律师开始办。' },
  noteProgress: { staff: '记了一条进展', citizen: '律师写了新的进展。' },
  reportMatter: { staff: '报告了重大事项', citizen: null },
  requestReplacement: { staff: '申请换律师', citizen: '换律师的申请收到了。' },
  decideReplacement: { staff: '决定了是否换律师', citizen: '换律师的事有答复了。' },
  reportConflict: { staff: '报告了利益冲突', citizen: '中心给您另选律师。' },
  terminate: { staff: '终止了援助', citizen: '援助终止了。' },
  close: { staff: '结案', citizen: '案子办结了。' },
  submitDossier: { staff: '提交了案卷', citizen: null },
  returnDossier: { staff: '退回了案卷', citizen: null },
  passDossier: { staff: '把案卷归档', citizen: '案卷收好了。' },
  paySubsidy: { staff: '发放了补贴', citizen: null },
  fileAway: { staff: '把审批卷归档', citizen: null },
  complain: { staff: '提出了投诉', citizen: '投诉收到了。' },
  answerComplaint: { staff: '答复了投诉', citizen: '投诉有答复了。' },
  rate: { staff: '作了评价', citizen: '谢谢您的评价。' },
  followUp: { staff: '作了回访', citizen: null },
  addMaterial: { staff: '加了材料', citizen: '加了一份材料。' },
  removeMaterial: { staff: '撤下了材料', citizen: '撤下了一份材料。' },
  judgeMaterial: { staff: '核验了材料', citizen: null },
  addNote: { staff: '写了备注', citizen: null },
  takeCase: { staff: '领取了案件', citizen: null },
  handOver: { staff: '移交了案件', citizen: null },
  issuePaper: { staff: '出具了文书', citizen: '出了一份新文书。' },
  voidPaper: { staff: '作废了文书', citizen: '有一份文书作废了。' },
  recordService: { staff: '登记了送达', citizen: null },
  keepSealedCopy: { staff: '存了盖章的文书', citizen: null },
  joinGroup: { staff: '加入了集体申请', citizen: '有工友加入了。' },
  confirmMember: { staff: '确认了本人信息', citizen: '有工友确认了信息。' },
  leaveGroup: { staff: '退出了集体申请', citizen: '有工友退出了。' },
  changeContact: { staff: '改了联系方式', citizen: '联系方式改好了。' },
  noteWishes: { staff: '登记了对律师的要求', citizen: '您对律师的要求记下了。' },
  checkIdentity: { staff: '核对了证件', citizen: null },
  confirmApplication: { staff: '确认了申请是本人的意思', citizen: '您确认了申请。' },
  sayWrong: { staff: '说申请里有不对的地方', citizen: '您说了哪里不对。' },
};

/** One sentence for staff: who, in which role, did what: `李审批（审批）决定给予援助。` */
export function staffHistorySentence({ actor, action }: CaseEvent): string {
  const role = roleLabels[actor.role].staff;
  const who = actor.name === role ? role : `${actor.name}（${role}）`;

  return `${who}${told[action]?.staff ?? actionLabels[action]}。`;
}

/** One sentence for the citizen; `null` for what is only the office's own work. */
export function citizenHistorySentence({ action }: CaseEvent): string | null {
  return told[action]?.citizen ?? null;
}
