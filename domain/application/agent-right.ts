import type { AgentRight } from '../eligibility/facts/facts';
import type { Answers } from './question';

const near: readonly unknown[] = ['parent', 'spouse', 'child', 'sibling', 'grandparent', 'grandchild'];

/** Who may be the guardian of whom: parents of a minor; spouse, parents, children of an adult (民法典-27, 28). */
const guardians: Readonly<Record<string, readonly unknown[]>> = {
  minor: ['parent'],
  limited: ['spouse', 'parent', 'child'],
};

/**
 * By what right somebody acts for the applicant (法-40): entrusted, as guardian, as near relative, or by none yet.
 * @returns undefined where nobody acts for another
 */
export function agentRight({ for_whom, agent_reason, agent_relation }: Answers): AgentRight | undefined {
  if (for_whom !== 'family' || typeof agent_reason !== 'string') return undefined;
  if (agent_reason === 'entrusted') return 'authorised';
  if (guardians[agent_reason]?.includes(agent_relation)) return 'legal_representative';

  return near.includes(agent_relation) ? 'near_relative' : 'none';
}
