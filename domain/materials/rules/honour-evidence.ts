import { materialTitles } from '../../vocabulary/material-titles';
import { caseEvidence } from '../circumstances';
import type { MaterialRule } from '../material';

/** 侮辱烈士的证据 */
export const honourEvidence: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'honour_evidence',
    title: materialTitles.honour_evidence,
    why: '让我们知道有这件事。有一样就行。',
    whereToGet: '把网页、视频截图存下来。',
    goodPhoto: '截图要有网址和日期',
    acceptAny: ['网页截图', '视频', '证人的话'],
  },
  place: caseEvidence(['martyr_honour', 'rescue_claim']),
};
