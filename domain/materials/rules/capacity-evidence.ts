import { materialTitles } from '../../vocabulary/material-titles';
import { caseEvidence } from '../circumstances';
import type { MaterialRule } from '../material';

/** 病情和关系的材料 */
export const capacityEvidence: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'capacity_evidence',
    title: materialTitles.capacity_evidence,
    why: '让我们知道有这件事。有一样就行。',
    whereToGet: '医院或鉴定机构、户口簿。',
    goodPhoto: '每张拍全，字看得清',
    acceptAny: ['诊断证明', '鉴定意见', '户口簿'],
  },
  place: caseEvidence(['capacity_ruling']),
};
