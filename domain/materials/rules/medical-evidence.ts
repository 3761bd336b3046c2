import { materialTitles } from '../../vocabulary/material-titles';
import { caseEvidence } from '../circumstances';
import type { MaterialRule } from '../material';

/** 看病和受害的材料 */
export const medicalEvidence: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'medical_evidence',
    title: materialTitles.medical_evidence,
    why: '让我们知道有这件事。有一样就行。',
    whereToGet: '医院可以复印病历。',
    goodPhoto: '每张拍全，字看得清',
    acceptAny: ['病历', '购买小票', '检验报告', '医药费票据'],
  },
  place: caseEvidence(['medical_injury', 'food_drug_injury', 'product_injury']),
};
