import { materialTitles } from '../../vocabulary/material-titles';
import { isApplication } from '../circumstances';
import type { MaterialRule } from '../material';

/** 身份证明: asked of everybody who applies; never of somebody whose identity nobody knows (law.md §11) */
export const identityPaper: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'identity_paper',
    title: materialTitles.identity_paper,
    why: '让我们知道是谁申请。',
    whereToGet: '您自己的身份证；丢了可去派出所开证明。',
    goodPhoto: '正面和背面各一张，四个角都在，不反光',
    acceptAny: ['身份证', '户口簿', '护照', '居住证', '派出所的身份证明'],
  },
  place: (facts, assessment) => {
    if (facts.nationality === 'foreign') return 'required';

    return isApplication(assessment) && facts.identityUnknown !== true ? 'required' : null;
  },
};
