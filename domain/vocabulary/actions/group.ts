/** Steps of an application of several: the word on the button. */
export const labels = {
  joinGroup: '加入集体申请',
  confirmMember: '本人确认',
  leaveGroup: '退出集体申请',
} as const;

/** As the words after the name of who did it. */
export const did: Readonly<Record<keyof typeof labels, string>> = {
  joinGroup: '加入了集体申请',
  confirmMember: '确认了本人信息',
  leaveGroup: '退出了集体申请',
};

/** As the citizen reads it; `null`: the citizen is not shown it. */
export const told: Readonly<Record<keyof typeof labels, string | null>> = {
  joinGroup: '有工友加入了。',
  confirmMember: '有工友确认了信息。',
  leaveGroup: '有工友退出了。',
};
