import { materialTitles } from '../../vocabulary/material-titles';
import { exemptionProof } from '../circumstances';
import type { MaterialRule } from '../material';

/** 再审改判无罪的判决书 (法-32(3)) */
export const acquittalJudgment: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'acquittal_judgment',
    title: materialTitles.acquittal_judgment,
    why: '有了它，这件事不看收入。',
    whereToGet: '重新审判的法院给的。',
    goodPhoto: '每一页都拍，红章看得清',
    acceptAny: ['再审无罪判决书', '再审刑事判决书'],
    article: '法-32(3)',
  },
  place: exemptionProof(['acquittal']),
};
