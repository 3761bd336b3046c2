import { adultAge } from './facts/applicant';
import type { Assessment } from './trace/assessment';
import { wasRead } from './trace/articles';
import { channelsOpen } from './decision/channels-open';
import { checkFacts } from './facts/check-facts';
import { decide } from './decision/decide';
import type { Decision } from './decision/decide';
import type { Facts } from './facts/facts';
import type { Pack } from './packs/pack';
import { classOf, situationOf } from './decision/situation';
import type { Situation } from './decision/situation';

/**
 * The part of an assessment that a case keeps and that papers, materials and decisions rest on. A function that
 * shows no doubts, offers and ways out to anybody does not carry their words.
 */
export type Judgement = Pick<
  Assessment,
  | 'outcome'
  | 'inScope'
  | 'hardship'
  | 'proofs'
  | 'greenChannel'
  | 'channels'
  | 'nearby'
  | 'urgentAid'
  | 'basis'
  | 'basisForCitizens'
>;

/** The answer with the way to it: what explains it goes on from there. */
export interface Judged {
  readonly situation: Situation;
  readonly decision: Decision;
}

/**
 * Walks the order of tests of law.md §1.2 once and cites what the answer rests on.
 * @throws FactsInvalid naming the field, when a fact is of the wrong type or out of its range
 */
export function judged(facts: Facts, pack: Pack): Judged {
  checkFacts(facts);
  const situation = situationOf(facts, pack);
  const decision = decide(situation);
  const { notes } = situation;

  if (situation.means.contradicted) notes.cite(['法-64']);
  if (decision.outcome === 'ineligible' && facts.matter === 'criminal_defence') notes.cite(['法-30']);
  citeCircumstances(situation);

  return { situation, decision };
}

/** Articles that govern how the application is handled, whatever its outcome. */
function citeCircumstances({ facts, notes, applicant }: Situation): void {
  if (facts.channel === 'custody') notes.cite(['法-39']);
  if (facts.matter === 'victim_agent' && applicant.tags.has('minor')) notes.cite(['刑诉解释-565']);
  if (facts.opponentAided === true) notes.cite(['律师法-39', '杭-32']);
  const grownSince = (facts.ageAtOffence ?? adultAge) < adultAge && (facts.age ?? 0) >= adultAge;

  if (grownSince && facts.matter === 'criminal_defence') notes.cite(['刑诉解释-564']);
}

/**
 * Whether a person may have legal aid: the answer of `assess` without its explanation.
 * @throws FactsInvalid naming the field, when a fact is of the wrong type or out of its range
 */
export function judge(facts: Facts, pack: Pack): Judgement {
  return judgementOf(judged(facts, pack));
}

export function judgementOf({ situation, decision }: Judged): Judgement {
  const { notes, channels } = situation;

  return {
    outcome: decision.outcome,
    inScope: scopeOf(situation),
    hardship: classOf(situation),
    proofs: situation.hardship.proof ?? [],
    greenChannel: channels.some((one) => one.channel === 'green'),
    channels: channelsOpen(situation),
    nearby: situation.nearby,
    urgentAid: situation.urgent,
    basis: notes.basis,
    basisForCitizens: notes.basis.filter((article) => wasRead(article) && !notes.unverified.has(article)),
  };
}

function scopeOf({ route, facts, scope }: Situation): Assessment['inScope'] {
  if (route !== 'ordinary') return 'special';
  if (facts.applicantKind === 'organisation') return false;

  return facts.nationality === 'foreign' ? 'special' : scope.inScope;
}
