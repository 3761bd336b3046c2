import { materialTitles } from '../../vocabulary/material-titles';
import { caseEvidence } from '../circumstances';
import type { MaterialRule } from '../material';

/** 车祸的材料 */
export const trafficEvidence: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'traffic_evidence',
    title: materialTitles.traffic_evidence,
    why: '让我们知道有这件事。有一样就行。',
    whereToGet: '认定书找交警，病历找医院。',
    goodPhoto: '每张拍全，字看得清',
    acceptAny: ['事故认定书', '病历', '医药费票据', '保险单', '伤残鉴定'],
  },
  place: caseEvidence(['traffic_injury', 'traffic_property']),
};
