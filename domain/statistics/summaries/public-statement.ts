import { ask, says } from './mould';
import type { Mould } from './mould';

/** The yearly statement for the public (法-58; law-back-half §F.7). */
export const publicStatement: Mould = {
  code: 'public-statement',
  title: '{期间}{单位}案件办理、资金使用和质量考核情况公示',
  sections: [
    {
      heading: '案件办理',
      parts: [
        says('根据《中华人民共和国法律援助法》第五十八条，现将{单位}{期间}有关情况公示如下。'),
        says(
          '办理法律援助案件{批准案件}件，其中刑事{刑事案件}件、民事{民事案件}件、行政{行政案件}件；受援{受援人}人次。',
        ),
        says('值班律师法律帮助{法律帮助}件，其中认罪认罚{认罪认罚}件。', '法律帮助'),
        says('接待来访咨询{来访}人次，接听来电咨询{来电}人次。', '咨询人次'),
      ],
    },
    {
      heading: '资金使用',
      parts: [
        says(
          '发放补贴{补贴发放(元)|万}万元，其中办案补贴{办案补贴(元)|万}万元；值班补贴{值班补贴(元)|万}万元。',
        ),
      ],
    },
    {
      heading: '质量考核',
      parts: [
        says('抽查案卷{评查卷数}卷，优秀和良好{优良案卷}卷，优良率{优良率}%，合格率{合格率}%。', '评查卷数'),
        ask('考核情况', '写明谁考核、什么时候、怎么抽的。'),
      ],
    },
  ],
};
