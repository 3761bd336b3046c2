/** By what a typed search found a case, in the order in which the hits stand. */
export const hitKinds = {
  number: '编号',
  person: '申请人、代理人、成员的姓名',
  phone: '电话',
  identity: '证件号',
  ending: '电话或证件的末四位',
  opponent: '对方',
  handler: '律师、律所',
  paper: '文号',
} as const;

export type HitKind = keyof typeof hitKinds;
