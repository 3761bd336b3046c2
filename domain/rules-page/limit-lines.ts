import { custodyHours, statutory } from '../deadlines/limits';
import { basisWords } from '../vocabulary/sources';

const lines: readonly (readonly [name: keyof typeof statutory, words: (days: number) => string])[] = [
  ['review', (days) => `收到申请，${days}日内决定给不给；缺材料一次说清，补的时间不算`],
  ['assign', (days) => `决定给予的，${days}日内指派`],
  ['assignCriminal', (days) => `办案机关通知的，${days}日内指派，不因放假顺延`],
  ['agreement', (days) => `安排了人的，${days}日内签协议`],
  ['objectionReview', (days) => `有异议的，司法局${days}日内决定`],
  ['terminationNotice', (days) => `刑事案件终止的，${days}日内告诉本人和办案机关`],
];

/** The limits of the law that hold everywhere, from the same data that the clocks count by. */
export function limitLines(): string[] {
  return [
    ...lines.map(([name, words]) => {
      const { limit, basis } = statutory[name];

      return `${words(limit.amount)}（${basisWords([basis])}）`;
    }),
    `人被关着的，${custodyHours}小时内转交申请（${basisWords(['法-39'])}）`,
  ];
}
