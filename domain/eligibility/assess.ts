import { adultAge } from './applicant';
import type { Assessment } from './assessment';
import { wasRead } from './articles';
import { checkFacts } from './check-facts';
import { decide } from './decide';
import type { Decision } from './decide';
import { noteDoubts } from './doubts';
import { channelsOpen } from './channels-open';
import { extraOf, prioritiesOf } from './extra';
import { groundsMet } from './grounds-met';
import { paperCodes } from './fact-kinds';
import type { Facts } from './facts';
import { offersFor } from './offers';
import type { Pack } from './pack';
import { classOf, situationOf } from './situation';
import type { Situation } from './situation';
import { changesFor } from './would-change';

/**
 * Whether a person may have legal aid, with everything that led to the answer. Pure: the same facts and pack give
 * the same answer. The order of tests is that of law.md §1.2.
 * @throws FactsInvalid naming the field, when a fact is of the wrong type or out of its range
 */
export function assess(facts: Facts, pack: Pack): Assessment {
  checkFacts(facts);
  const situation = situationOf(facts, pack);
  const decision = decide(situation);
  const { notes } = situation;

  noteDoubts(situation, notes);
  if (situation.means.contradicted) notes.cite(['法-64']);
  if (decision.outcome === 'ineligible' && facts.matter === 'criminal_defence') notes.cite(['法-30']);
  citeCircumstances(situation);
  for (const offer of offersFor(situation, decision)) notes.offer(offer);

  return answer(situation, decision);
}

/** Articles that govern how the application is handled, whatever its outcome. */
function citeCircumstances({ facts, notes, applicant }: Situation): void {
  if (facts.channel === 'custody') notes.cite(['法-39']);
  if (facts.matter === 'victim_agent' && applicant.tags.has('minor')) notes.cite(['刑诉解释-565']);
  if (facts.opponentAided === true) notes.cite(['律师法-39', '杭-32']);
  const grownSince = (facts.ageAtOffence ?? adultAge) < adultAge && (facts.age ?? 0) >= adultAge;

  if (grownSince && facts.matter === 'criminal_defence') notes.cite(['刑诉解释-564']);
}

function answer(situation: Situation, decision: Decision): Assessment {
  const { notes, pack, channels } = situation;
  const mayStillApply = decision.outcome === 'ineligible' && decision.stoppedBy === 'S4';

  return {
    outcome: decision.outcome,
    withAllPapers: withAllPapers(situation, decision),
    inScope: scopeOf(situation),
    hardship: classOf(situation),
    proofs: situation.hardship.proof ?? [],
    greenChannel: channels.some((one) => one.channel === 'green'),
    priorities: prioritiesOf(situation),
    channels: channelsOpen(situation),
    nearby: situation.nearby,
    grounds: groundsMet(situation, decision),
    urgentAid: situation.urgent,
    mayStillApply,
    offers: notes.offers,
    missing: decision.outcome === 'need_more' ? notes.missing : [],
    wouldChange: changesFor(situation, decision),
    doubts: notes.doubts,
    basis: notes.basis,
    basisForCitizens: notes.basis.filter((article) => wasRead(article) && !notes.unverified.has(article)),
    extra: extraOf(situation, decision, mayStillApply),
    trace: notes.trace,
    pack: { id: pack.id, from: pack.from },
  };
}

function scopeOf({ route, facts, scope }: Situation): Assessment['inScope'] {
  if (route !== 'ordinary') return 'special';
  if (facts.applicantKind === 'organisation') return false;

  return facts.nationality === 'foreign' ? 'special' : scope.inScope;
}

/** What comes out when every paper that is missing is handed in: one unnamed paper stands for every proof. */
function withAllPapers({ facts, pack }: Situation, { outcome, stoppedBy }: Decision): Assessment['outcome'] {
  if (stoppedBy !== 'S8') return outcome;

  const signed = facts.agentRight === 'none' && { agentRight: 'authorised' as const };

  return decide(situationOf({ ...facts, ...signed, papers: paperCodes, proofs: ['各种证明'] }, pack)).outcome;
}
