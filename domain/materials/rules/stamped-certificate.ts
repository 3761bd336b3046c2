import { materialTitles } from '../../vocabulary/material-titles';
import { isApplication } from '../circumstances';
import type { MaterialRule } from '../material';

/** 盖章证明: no longer asked for since 司法部令148号 */
export const stampedCertificate: MaterialRule = {
  from: '2023-09-01',
  item: {
    code: 'stamped_certificate',
    title: materialTitles.stamped_certificate,
    why: '以前要，现在自己如实说明就行。',
    whereToGet: '不用去开。',
    goodPhoto: '不用拍照',
  },
  place: (_, assessment) =>
    isApplication(assessment) ? { notNeeded: '2023年9月起不用再开，自己说明就行。' } : null,
};
