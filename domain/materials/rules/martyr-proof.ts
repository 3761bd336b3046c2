import { materialTitles } from '../../vocabulary/material-titles';
import { exemptionProof } from '../circumstances';
import type { MaterialRule } from '../material';

const asProof = exemptionProof(['martyr']);

/** 烈士证明 and the relation (法-32(1)) */
export const martyrProof: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'martyr_proof',
    title: materialTitles.martyr_proof,
    why: '让我们知道您是烈士的近亲属。',
    whereToGet: '烈士证明找退役军人事务部门。',
    goodPhoto: '两样都拍，名字看得清',
    acceptAny: ['烈士证明', '褒扬公告', '户口簿'],
    article: '法-32(1)',
  },
  place: (facts, assessment) => (facts.matter === 'martyr_honour' ? asProof(facts, assessment) : null),
};
