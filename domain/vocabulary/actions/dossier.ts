/** Steps of notes and what waits to go out: the word on the button. */
export const labels = {
  addNote: '写备注',
  holdStep: '办好待发',
  takeBackStep: '撤回这一步',
} as const;

/** As the words after the name of who did it. */
export const did: Readonly<Record<keyof typeof labels, string>> = {
  addNote: '写了备注',
  holdStep: '办好了一步，等着发出',
  takeBackStep: '撤回了还没发出的一步',
};

/** As the citizen reads it; `null`: the citizen is not shown it. */
export const told: Readonly<Record<keyof typeof labels, string | null>> = {
  addNote: null,
  holdStep: null,
  takeBackStep: null,
};
