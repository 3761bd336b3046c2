/** Whom a complaint is about. */
export const complaintSubjects = {
  centre: '法律援助中心',
  firm: '律师事务所',
  lawyer: '律师',
  staff: '工作人员',
  fee: '有人收钱',
} as const;

export type ComplaintSubject = keyof typeof complaintSubjects;
