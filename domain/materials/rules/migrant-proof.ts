import { materialTitles } from '../../vocabulary/material-titles';
import { exemptionProof } from '../circumstances';
import type { MaterialRule } from '../material';

/** 在外打工的证明 */
export const migrantProof: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'migrant_proof',
    title: materialTitles.migrant_proof,
    why: '有了它，就不查您家的收入。',
    whereToGet: '农村户口加一样打工的东西。',
    goodPhoto: '有您的名字、工地或单位名字最好',
    acceptAny: ['农村户口簿', '居住证', '工牌', '考勤表', '欠条', '工地照片', '聊天记录'],
    article: '法-42(3)',
  },
  place: exemptionProof(['migrant_work']),
};
