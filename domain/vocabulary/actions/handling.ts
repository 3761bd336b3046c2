/** Steps of the handling: the word on the button. */
export const labels = {
  noteProgress: '记录办案进展',
  reportMatter: '报告重大事项',
  askLetter: '要介绍信、协作函',
  remindHandler: '提醒承办人',
} as const;

/** As the words after the name of who did it. */
export const did: Readonly<Record<keyof typeof labels, string>> = {
  noteProgress: '记了一条进展',
  reportMatter: '报告了重大事项',
  askLetter: '请中心开一封信',
  remindHandler: '提醒了承办人',
};

/** As the citizen reads it; `null`: the citizen is not shown it. */
export const told: Readonly<Record<keyof typeof labels, string | null>> = {
  noteProgress: '律师写了新的进展。',
  reportMatter: null,
  askLetter: null,
  remindHandler: null,
};
