/** Steps of papers: the word on the button. */
export const labels = {
  issuePaper: '出具文书',
  voidPaper: '作废文书',
  postPaper: '登记寄出',
  recordService: '登记送达',
  keepSealedCopy: '存盖章件',
} as const;

/** As the words after the name of who did it. */
export const did: Readonly<Record<keyof typeof labels, string>> = {
  issuePaper: '出具了文书',
  voidPaper: '作废了文书',
  postPaper: '登记了文书寄出',
  recordService: '登记了送达',
  keepSealedCopy: '存了盖章的文书',
};

/** As the citizen reads it; `null`: the citizen is not shown it. */
export const told: Readonly<Record<keyof typeof labels, string | null>> = {
  issuePaper: '出了一份新文书。',
  voidPaper: '有一份文书作废了。',
  postPaper: null,
  recordService: null,
  keepSealedCopy: null,
};
