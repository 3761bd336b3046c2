import { ask, says } from './mould';
import type { Mould } from './mould';

/** The quarterly notice of subsidies (law-back-half §J.2, 5). */
export const subsidyNotice: Mould = {
  code: 'subsidy-notice',
  title: '{单位}{期间}法律援助补贴发放公示',
  sections: [
    { heading: '发放依据', parts: [ask('依据', '写补贴标准的文件名和文号。')] },
    { heading: '发放程序', parts: [says('承办人员结案并交齐案卷，经审查归档后核发补贴。')] },
    {
      heading: '发放情况',
      parts: [
        says('{期间}结案{结案}件，归档{归档案件}件。'),
        says('发放办案补贴{办案补贴件数}件，{办案补贴(元)|万}万元，件均{件均补贴(元)}元。', '办案补贴件数'),
        says('值班{值班班次}班，值班补贴{值班补贴(元)|万}万元。', '值班班次'),
        says('合计发放补贴{补贴发放(元)|万}万元。'),
      ],
    },
    { heading: '监督电话', parts: [ask('监督电话', '写中心和司法局的电话。')] },
  ],
};
