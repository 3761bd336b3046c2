import { hasAgent } from '../../eligibility/facts/agent';
import { isApplication, isMinor } from '../circumstances';
import type { Facts } from '../../eligibility/facts/facts';
import { materialTitles } from '../../vocabulary/material-titles';
import type { MaterialRule } from '../material';

/** Of a minor victim whom the procuratorate notified the agent comes first, the consent after (刑诉解释-565). */
const follows = (facts: Facts): boolean =>
  facts.channel === 'organ_notice' && facts.matter === 'victim_agent';

/** 监护人同意: a minor who applies alone needs it (民法典-19; PIPL-31 below fourteen) */
export const guardianConsent: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'guardian_consent',
    title: materialTitles.guardian_consent,
    why: '孩子的事，要大人同意。',
    whereToGet: '可在这里下载，请父母签名。',
    goodPhoto: '签名和日期看得清',
    article: '民法典-19',
  },
  place: (facts, assessment) => {
    if (isMinor(facts) && follows(facts)) return 'later';
    if (!isApplication(assessment) || !isMinor(facts) || facts.livesOnOwnWages === true) return null;

    return hasAgent(facts) ? 'optional' : 'required';
  },
};
