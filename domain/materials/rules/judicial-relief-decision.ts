import { materialTitles } from '../../vocabulary/material-titles';
import { exemptionProof } from '../circumstances';
import type { MaterialRule } from '../material';

/** 司法救助决定 */
export const judicialReliefDecision: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'judicial_relief_decision',
    title: materialTitles.judicial_relief_decision,
    why: '有了它，就不查您家的收入。',
    whereToGet: '法院或检察院给的。',
    goodPhoto: '拍全，红章和名字看得清',
    acceptAny: ['法院司法救助决定', '检察院司法救助决定'],
    article: '法-42(2)',
  },
  place: exemptionProof(['judicial_relief']),
};
