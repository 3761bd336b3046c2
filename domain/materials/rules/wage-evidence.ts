import { materialTitles } from '../../vocabulary/material-titles';
import { caseEvidence } from '../circumstances';
import type { MaterialRule } from '../material';

/** 和工资有关的材料 */
export const wageEvidence: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'wage_evidence',
    title: materialTitles.wage_evidence,
    why: '让我们知道有这件事。有一样就行。',
    whereToGet: '自己手机里找一找，问问工友。',
    goodPhoto: '聊天要拍到对方名字和日期',
    acceptAny: ['劳动合同', '工牌', '考勤表', '工资条', '转账记录', '欠条', '聊天记录', '仲裁通知'],
  },
  place: caseEvidence(['wages', 'labour_relation', 'dismissal_damages', 'contract_end', 'social_insurance']),
};
