import type { Wording } from './wording';

/** What staff found when they looked at a photo or file. */
export const materialVerdicts = {
  unseen: { citizen: '还没看', staff: '未核验' },
  good: { citizen: '可以', staff: '合格' },
  unclear: { citizen: '看不清，请重拍', staff: '不清楚' },
  unfit: { citizen: '不是要的材料', staff: '不符' },
} as const satisfies Record<string, Wording>;

export type MaterialVerdict = keyof typeof materialVerdicts;

/** Snippets for the reason of a verdict; each is a sentence that the citizen reads. */
export const verdictReasons = [
  { code: 'blurred', verdict: 'unclear', sentence: '照片模糊，请放稳手机再拍。' },
  { code: 'dark', verdict: 'unclear', sentence: '照片太暗，请到亮处再拍。' },
  { code: 'cut_off', verdict: 'unclear', sentence: '四个角没拍全，请拍完整。' },
  { code: 'glare', verdict: 'unclear', sentence: '有反光，请换个角度再拍。' },
  { code: 'page_missing', verdict: 'unclear', sentence: '缺页，请把每一页都拍上。' },
  { code: 'other_person', verdict: 'unfit', sentence: '这是别人的材料，请拍您自己的。' },
  { code: 'other_paper', verdict: 'unfit', sentence: '不是这份材料，请看看要哪一份。' },
  { code: 'expired', verdict: 'unfit', sentence: '证件过期了，请拍有效的。' },
  { code: 'not_signed', verdict: 'unfit', sentence: '还没签名，请签好再拍。' },
] as const;

/** What the scanner said; an absent scanner is admitted. */
export const scanResults = {
  clean: '已查毒，没有发现问题',
  flagged: '查毒发现问题，不要打开',
  inconclusive: '查毒没有结果，请小心打开',
  absent: '本中心没有装查毒',
} as const;

export type ScanResult = keyof typeof scanResults;
