import { materialTitles } from '../../vocabulary/material-titles';
import { caseEvidence } from '../circumstances';
import type { MaterialRule } from '../material';

/** 申请和拒绝的材料 */
export const benefitEvidence: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'benefit_evidence',
    title: materialTitles.benefit_evidence,
    why: '让我们知道有这件事。有一样就行。',
    whereToGet: '去过的单位给的回执、通知。',
    goodPhoto: '每张拍全，字看得清',
    acceptAny: ['申请回执', '不予批准通知', '缴费记录', '遗属证'],
  },
  place: caseEvidence(['social_assistance', 'pension', 'judicial_aid', 'military_benefit']),
};
