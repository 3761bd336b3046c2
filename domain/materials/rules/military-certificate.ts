import { materialTitles } from '../../vocabulary/material-titles';
import { exemptionProof } from '../circumstances';
import type { MaterialRule } from '../material';

/** 优待证或军属证明 */
export const militaryCertificate: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'military_certificate',
    title: materialTitles.military_certificate,
    why: '有了它，就不查您家的收入。',
    whereToGet: '退役军人事务部门发的。',
    goodPhoto: '拍全，红章和名字看得清',
    acceptAny: ['优待证', '军人家属证明', '烈士遗属证', '部队证明'],
    article: '法-42(2)',
  },
  place: exemptionProof(['military']),
};
