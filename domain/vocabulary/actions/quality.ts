/** Steps of how the work was: the word on the button. */
export const labels = {
  answerComplaint: '答复投诉',
  noteFeeCall: '登记已回电话',
  extendComplaint: '延长投诉期限',
  followUp: '登记回访',
  sitIn: '登记旁听',
  askOpinion: '征询办案机关意见',
  noteOpinion: '录入办案机关意见',
} as const;

/** As the words after the name of who did it. */
export const did: Readonly<Record<keyof typeof labels, string>> = {
  answerComplaint: '答复了投诉',
  noteFeeCall: '打电话问清了收钱的事',
  extendComplaint: '延长了投诉的期限',
  followUp: '作了回访',
  sitIn: '旁听了庭审',
  askOpinion: '征询办案机关的意见',
  noteOpinion: '记下了办案机关的意见',
};

/** As the citizen reads it; `null`: the citizen is not shown it. */
export const told: Readonly<Record<keyof typeof labels, string | null>> = {
  answerComplaint: '投诉有答复了。',
  noteFeeCall: '中心打电话问了收钱的事。',
  extendComplaint: '投诉要多查几天。',
  followUp: null,
  sitIn: null,
  askOpinion: null,
  noteOpinion: null,
};
