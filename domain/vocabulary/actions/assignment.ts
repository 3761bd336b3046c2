/** Steps of who handles it: the word on the button. */
export const labels = {
  assign: '指派',
  nameLawyer: '安排律师',
  declineAssignment: '退回指派',
  signByRecipient: '受援人签协议',
  signAgreement: '登记委托协议',
  requestReplacement: '申请换律师',
  decideReplacement: '决定是否换律师',
  reportConflict: '退出办理',
  listHandOver: '列移交清单',
  receiveHandOver: '确认收到移交',
  noteWishes: '登记对律师的要求',
} as const;

/** As the words after the name of who did it. */
export const did: Readonly<Record<keyof typeof labels, string>> = {
  assign: '指派了律所',
  nameLawyer: '安排了律师',
  declineAssignment: '退回了指派',
  signByRecipient: '在委托协议上签了名',
  signAgreement: '签好了委托协议',
  requestReplacement: '申请换律师',
  decideReplacement: '决定了是否换律师',
  reportConflict: '退出了办理',
  listHandOver: '列了移交清单',
  receiveHandOver: '确认收到了移交的材料',
  noteWishes: '登记了对律师的要求',
};

/** As the citizen reads it; `null`: the citizen is not shown it. */
export const told: Readonly<Record<keyof typeof labels, string | null>> = {
  assign: '中心选好了律师事务所。',
  nameLawyer: '律师定下来了。',
  declineAssignment: '中心另选律师事务所。',
  signByRecipient: '您签了协议，等律师签。',
  signAgreement: '协议签好了，律师开始办。',
  requestReplacement: '换律师的申请收到了。',
  decideReplacement: '换律师的事有答复了。',
  reportConflict: '中心给您另选律师。',
  listHandOver: null,
  receiveHandOver: '您的材料交给新律师了。',
  noteWishes: '您对律师的要求记下了。',
};
