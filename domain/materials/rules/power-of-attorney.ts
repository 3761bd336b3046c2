import { hasAgent, hasOwnRight } from '../../eligibility/facts/agent';
import { materialTitles } from '../../vocabulary/material-titles';
import { actsForDetained, isApplication, isWard } from '../circumstances';
import type { MaterialRule } from '../material';

/** 授权委托书: of whoever applies for an able adult (条例-17(1)) */
export const powerOfAttorney: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'power_of_attorney',
    title: materialTitles.power_of_attorney,
    why: '让我们知道他同意您代办。',
    whereToGet: '点下面的“拿委托书”，打印出来请他签名。',
    goodPhoto: '签名和日期看得清',
    article: '条例-17(1)',
  },
  place: (facts, assessment) => {
    if (!isApplication(assessment) || !hasAgent(facts) || isWard(facts) || actsForDetained(facts))
      return null;
    const stranger = facts.agentRight === 'authorised' || facts.agentRelation === 'other';

    return hasOwnRight(facts) && !stranger ? null : 'required';
  },
};
