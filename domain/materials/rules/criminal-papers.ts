import { materialTitles } from '../../vocabulary/material-titles';
import { caseEvidence } from '../circumstances';
import type { MaterialRule } from '../material';

/** 办案机关的文书 */
export const criminalPapers: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'criminal_papers',
    title: materialTitles.criminal_papers,
    why: '让我们知道有这件事。有一样就行。',
    whereToGet: '公安、检察院、法院给的。',
    goodPhoto: '每张拍全，字看得清',
    acceptAny: ['拘留通知书', '逮捕通知书', '起诉意见书', '起诉书', '立案告知书', '受害的材料'],
  },
  place: caseEvidence([
    'criminal_defence',
    'victim_agent',
    'private_prosecutor',
    'incidental_plaintiff',
    'incidental_defendant',
  ]),
};
