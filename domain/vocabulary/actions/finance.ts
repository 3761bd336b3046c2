/** Steps of the subsidy: the word on the button. */
export const labels = {
  calculateSubsidy: '核算补贴',
  reviewSubsidy: '复核补贴',
  approveSubsidy: '批准补贴',
  returnSubsidy: '退回补贴',
  paySubsidy: '发放补贴',
  publishSubsidy: '公示补贴',
} as const;

/** As the words after the name of who did it. */
export const did: Readonly<Record<keyof typeof labels, string>> = {
  calculateSubsidy: '核算了补贴',
  reviewSubsidy: '复核了补贴',
  approveSubsidy: '批准了补贴',
  returnSubsidy: '退回了补贴',
  paySubsidy: '发放了补贴',
  publishSubsidy: '公示了补贴',
};

/** As the citizen reads it; `null`: the citizen is not shown it. */
export const told: Readonly<Record<keyof typeof labels, string | null>> = {
  calculateSubsidy: null,
  reviewSubsidy: null,
  approveSubsidy: null,
  returnSubsidy: null,
  paySubsidy: null,
  publishSubsidy: null,
};
