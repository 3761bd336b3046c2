import { hasLeft } from '../../case/case-facts';
import type { Rule } from './rule';

const words = {
  declined: '退回过这件案子',
  replaced: '已从这件案子换下',
  conflict: '在这件案子有利益冲突',
  unable: '因故退出了这件案子',
  terminated: null,
} as const;

/** Who left this case does not come back to it. A firm that declined is not asked again while no lawyer was named. */
export const notEarlierCounsel: Rule = ({ _id, firmId }, { case: { assignment } }) => {
  const left = assignment.assignments.find(
    (one) => hasLeft(one) && (one.lawyerId === _id || (one.lawyerId === null && one.firmId === firmId)),
  );
  if (!left) return null;

  return left.lawyerId === null ? '本所退回过这件案子' : words[left.endReason ?? 'replaced'];
};
