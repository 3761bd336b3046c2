import { materialTitles } from '../../vocabulary/material-titles';
import { caseEvidence } from '../circumstances';
import type { MaterialRule } from '../material';

/** 家庭关系的材料 */
export const supportEvidence: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'support_evidence',
    title: materialTitles.support_evidence,
    why: '让我们知道有这件事。有一样就行。',
    whereToGet: '户口簿、判决书在家里找。',
    goodPhoto: '每张拍全，字看得清',
    acceptAny: ['户口簿', '结婚证', '出生证明', '离婚判决', '离婚协议'],
  },
  place: caseEvidence([
    'support_of_parents',
    'child_support',
    'spousal_support',
    'divorce_property',
    'living_money_contract',
  ]),
};
