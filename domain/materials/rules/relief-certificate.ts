import { materialTitles } from '../../vocabulary/material-titles';
import { exemptionProof } from '../circumstances';
import type { MaterialRule } from '../material';

/** 低保证或救助证明 */
export const reliefCertificate: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'relief_certificate',
    title: materialTitles.relief_certificate,
    why: '有了它，就不查您家的收入。',
    whereToGet: '在家里；丢了找民政所补。',
    goodPhoto: '拍全，红章和名字看得清',
    acceptAny: ['低保证', '特困证', '临时救助审批表', '低收入认定'],
    article: '法-42(2)',
  },
  place: exemptionProof(['social_relief', 'low_income']),
};
