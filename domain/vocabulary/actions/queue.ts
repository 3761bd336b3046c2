/** Steps of whose work a case is: the word on the button. */
export const labels = {
  takeCase: '领取案件',
  handOver: '移交案件',
} as const;

/** As the words after the name of who did it. */
export const did: Readonly<Record<keyof typeof labels, string>> = {
  takeCase: '领取了案件',
  handOver: '移交了案件',
};

/** As the citizen reads it; `null`: the citizen is not shown it. */
export const told: Readonly<Record<keyof typeof labels, string | null>> = {
  takeCase: null,
  handOver: null,
};
