import type { MatterCode } from '../../vocabulary/matters/matters';
import type { Offer } from '../trace/assessment';
import type { Decision } from './decide';
import { offers } from '../trace/labels';
import type { Situation } from './situation';
import { holds } from '../facts/when';

/** Matters in which somebody may be in danger. */
const dangerous: readonly MatterCode[] = ['personality_rights', 'general_injury'];

/** What else helps when a lawyer is not given (法-22: advice and drafting are aid too). */
export function offersFor(situation: Situation, { outcome, stoppedBy }: Decision): Offer[] {
  const { facts } = situation;

  if (stoppedBy === 'S4b') return [offers.consultation, offers.appointment];
  if (outcome === 'refer') return [offers.handOver];
  if (outcome !== 'ineligible') return [];
  if (facts.matter === 'criminal_defence') return [offers.dutyLawyer];
  const given: Offer[] = [offers.consultation];

  if (facts.noEvidence === true) given.push(offers.evidenceHelp);

  if (stoppedBy !== 'S4') return given;
  if (recognisedPoor(situation)) given.push(offers.drafting);
  if (facts.matter !== undefined && dangerous.includes(facts.matter)) given.push(offers.police);

  return given;
}

/** Drafting a paper is aid for people in hardship, whatever the matter: here, those whose hardship is not verified. */
function recognisedPoor({ applicant, pack }: Situation): boolean {
  return pack.exemptions.some(
    ({ kind, when }) => kind === 'verification_exempt' && holds(when, applicant) === true,
  );
}
