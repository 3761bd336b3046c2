import { materialTitles } from '../../vocabulary/material-titles';
import { caseEvidence } from '../circumstances';
import type { MaterialRule } from '../material';

/** 能说明受伤害的材料 */
export const violenceEvidence: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'violence_evidence',
    title: materialTitles.violence_evidence,
    why: '有一样就行，不用全都有。',
    whereToGet: '有哪样交哪样，没有也先来。',
    goodPhoto: '每张拍全，字看得清',
    acceptAny: ['报警回执', '告诫书', '伤情照片', '病历', '聊天录音', '妇联记录', '村居委会记录', '保护令'],
    article: '反家暴法-20',
  },
  place: caseEvidence([
    'domestic_violence',
    'abuse',
    'abandonment',
    'general_injury',
    'personality_rights',
    'school_injury',
    'school_bullying',
  ]),
};
