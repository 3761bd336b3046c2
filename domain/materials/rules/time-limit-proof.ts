import { materialTitles } from '../../vocabulary/material-titles';
import { isApplication } from '../circumstances';
import type { MaterialRule } from '../material';

/** 期限材料: shows that aid is urgent (法-44) */
export const timeLimitProof: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'time_limit_proof',
    title: materialTitles.time_limit_proof,
    why: '快到期了，可以先帮您办。',
    whereToGet: '判决书、裁决书上有日期。',
    goodPhoto: '日期那一页看得清',
    acceptAny: ['判决书', '仲裁裁决书', '送达回证'],
    article: '法-44',
  },
  place: (_, assessment) => (isApplication(assessment) && assessment.urgentAid === true ? 'optional' : null),
};
