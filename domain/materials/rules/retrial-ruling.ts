import { materialTitles } from '../../vocabulary/material-titles';
import { isApplication } from '../circumstances';
import type { MaterialRule } from '../material';

/** 再审裁定 or 抗诉书 (法-33) */
export const retrialRuling: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'retrial_ruling',
    title: materialTitles.retrial_ruling,
    why: '让我们知道案子重新审了。',
    whereToGet: '法院或检察院给的。',
    goodPhoto: '每一页都拍，红章看得清',
    acceptAny: ['再审裁定书', '抗诉书'],
    article: '法-33',
  },
  place: (facts, assessment) => (isApplication(assessment) && facts.stage === 'retrial' ? 'required' : null),
};
