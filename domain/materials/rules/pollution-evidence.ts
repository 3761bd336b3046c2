import { materialTitles } from '../../vocabulary/material-titles';
import { caseEvidence } from '../circumstances';
import type { MaterialRule } from '../material';

/** 污染和损失的材料 */
export const pollutionEvidence: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'pollution_evidence',
    title: materialTitles.pollution_evidence,
    why: '让我们知道有这件事。有一样就行。',
    whereToGet: '自己拍照，监测报告找生态环境局。',
    goodPhoto: '拍到地点和日期最好',
    acceptAny: ['现场照片', '监测报告', '损失清单'],
  },
  place: caseEvidence(['pollution']),
};
