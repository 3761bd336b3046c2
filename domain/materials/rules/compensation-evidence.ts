import { materialTitles } from '../../vocabulary/material-titles';
import { caseEvidence } from '../circumstances';
import type { MaterialRule } from '../material';

/** 办案机关的文书 */
export const compensationEvidence: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'compensation_evidence',
    title: materialTitles.compensation_evidence,
    why: '让我们知道有这件事。有一样就行。',
    whereToGet: '看守所、法院、检察院给的。',
    goodPhoto: '每张拍全，字看得清',
    acceptAny: ['不起诉决定书', '撤案决定书', '再审无罪判决书', '释放证明'],
  },
  place: caseEvidence(['state_compensation']),
};
