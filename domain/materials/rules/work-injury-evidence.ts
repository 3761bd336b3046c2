import { materialTitles } from '../../vocabulary/material-titles';
import { caseEvidence } from '../circumstances';
import type { MaterialRule } from '../material';

/** 受伤和上班的材料 */
export const workInjuryEvidence: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'work_injury_evidence',
    title: materialTitles.work_injury_evidence,
    why: '让我们知道有这件事。有一样就行。',
    whereToGet: '病历找医院，别的在手机里找。',
    goodPhoto: '每张拍全，字看得清',
    acceptAny: ['病历', '工伤认定书', '工伤认定申请', '劳动合同', '考勤表', '事故照片'],
  },
  place: caseEvidence(['work_injury', 'service_injury', 'platform_injury']),
};
