import type { MatterCode } from '../../vocabulary/matters/matters';
import type { Facts } from './facts';

/** Somebody applies for the person. */
export function hasAgent({ channel, agentRelation, agentRight }: Facts): boolean {
  return channel === 'proxy' || agentRelation !== undefined || agentRight !== undefined;
}

const withOwnRight: readonly MatterCode[] = ['criminal_defence', 'victim_agent'];

/** Matters in which the near relatives may apply in their own right (法-24, 29). */
export function hasOwnRight({ matter }: Facts): boolean {
  return matter !== undefined && withOwnRight.includes(matter);
}
