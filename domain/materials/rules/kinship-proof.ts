import { hasAgent, hasOwnRight } from '../../eligibility/facts/agent';
import { materialTitles } from '../../vocabulary/material-titles';
import { actsForDetained, isApplication, isWard } from '../circumstances';
import type { MaterialRule } from '../material';

/** 关系证明: of guardians and relatives who apply for somebody (法-40) */
export const kinshipProof: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'kinship_proof',
    title: materialTitles.kinship_proof,
    why: '让我们知道您能代他申请。',
    whereToGet: '户口簿在家里；出生证明可去医院补。',
    goodPhoto: '有两个人名字的那几页都要拍',
    acceptAny: ['户口簿', '出生证明', '结婚证', '监护证明', '村居委会的关系证明'],
    article: '法-40',
  },
  place: (facts, assessment) => {
    if (!isApplication(assessment) || !hasAgent(facts)) return null;
    // Relatives of an accused apply in their own right (法-24, 29): the paper may follow.
    if (hasOwnRight(facts)) return facts.agentRight === 'authorised' ? null : 'later';

    return isWard(facts) || actsForDetained(facts) ? 'required' : null;
  },
};
