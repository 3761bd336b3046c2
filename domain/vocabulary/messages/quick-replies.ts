/** Replies to a consultation that every centre needs; whoever asks and may qualify is told how to apply (法-23). */
export const quickReplies: readonly string[] = [
  '您这件事可以申请法律援助，不收钱。带身份证和手里的材料来窗口，或者在小程序上申请。',
  '请先把欠条、合同、聊天记录、转账记录存好，拍清楚，不要删。',
  '劳动仲裁不收费，一般要在一年里申请。请尽快，也可以来窗口，我们帮您看材料。',
  '这件事不归我们办。您可以打12348问律师，不收费。',
];
