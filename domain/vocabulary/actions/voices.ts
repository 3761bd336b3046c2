/** Steps of what the person says: the word on the button. */
export const labels = {
  object: '提出异议',
  upholdObjection: '维持原决定',
  orderAid: '责令给予援助',
  complain: '投诉',
  rate: '评价',
  changeContact: '修改联系方式',
  putAway: '在手机上收起或取回',
} as const;

/** As the words after the name of who did it. */
export const did: Readonly<Record<keyof typeof labels, string>> = {
  object: '提出了异议',
  upholdObjection: '维持了原决定',
  orderAid: '责令给予援助',
  complain: '提出了投诉',
  rate: '作了评价',
  changeContact: '改了联系方式',
  putAway: '在自己的手机上收起或取回了这件事',
};

/** As the citizen reads it; `null`: the citizen is not shown it. */
export const told: Readonly<Record<keyof typeof labels, string | null>> = {
  object: '异议收到了。',
  upholdObjection: '司法局维持原来的决定。',
  orderAid: '司法局要求给您援助。',
  complain: '投诉收到了。',
  rate: '谢谢您的评价。',
  changeContact: '联系方式改好了。',
  putAway: null,
};
