import { matterOf } from '../../vocabulary/matters/matters';
import type { Rule } from './rule';

/** Criminal cases are for lawyers: 基层法律服务工作者 and volunteers do not defend. */
export const criminalByLawyer: Rule = ({ kind = 'lawyer' }, { case: { dispute, facts, intake } }) => {
  const criminal =
    intake.notice !== null || facts.category === 'criminal' || matterOf(dispute.matter)?.topic === '刑事案件';

  return criminal && kind !== 'lawyer' ? '刑事案件只派律师' : null;
};
