/** What somebody who asks wants of the centre. */
export const consultationKinds = {
  question: '问问题',
  call_back: '请回电话',
  safety_call: '有危险，请当天回电',
  visit: '预约来访',
  home_visit: '请上门',
  sign_language: '要手语',
} as const;

export type ConsultationKind = keyof typeof consultationKinds;
