import type { Wording } from './wording';

/** What an assessment says; never a flat no to a citizen (law.md §11). */
export const assessmentOutcomes = {
  eligible: { citizen: '很可能可以', staff: '符合' },
  need_more: { citizen: '需要看材料', staff: '待补充或待人工看' },
  ineligible: { citizen: '这里可能办不了', staff: '不符合' },
  refer: { citizen: '应由别的中心办', staff: '应转其他中心' },
} as const satisfies Record<string, Wording>;

/** How poor one has to be. */
export const hardshipClasses = {
  required: { citizen: '要看家里的经济情况', staff: '需审查经济困难' },
  verification_exempt: { citizen: '不用查经济情况', staff: '免予核查经济困难' },
  condition_exempt: { citizen: '不看经济情况', staff: '不受经济困难限制' },
  'n/a': { citizen: '不看经济情况', staff: '不适用' },
  unknown: { citizen: '还不能确定', staff: '待定' },
} as const satisfies Record<string, Wording>;
