import { hasAgent } from '../../eligibility/facts/agent';
import { materialTitles } from '../../vocabulary/material-titles';
import { isApplication } from '../circumstances';
import type { MaterialRule } from '../material';

/** 代办人身份证明 */
export const agentIdentity: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'agent_identity',
    title: materialTitles.agent_identity,
    why: '让我们知道是谁来代办。',
    whereToGet: '您自己的身份证。',
    goodPhoto: '正面和背面各一张，四个角都在',
  },
  place: (facts, assessment) => (isApplication(assessment) && hasAgent(facts) ? 'required' : null),
};
