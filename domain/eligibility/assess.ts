import type { Assessment } from './trace/assessment';
import { decide } from './decision/decide';
import type { Decision } from './decision/decide';
import { noteDoubts } from './decision/doubts';
import { extraOf, prioritiesOf } from './decision/extra';
import { groundsMet } from './decision/grounds-met';
import { paperCodes } from './facts/fact-kinds';
import type { Facts } from './facts/facts';
import { judged, judgementOf } from './judge';
import { offersFor } from './decision/offers';
import type { Pack } from './packs/pack';
import { situationOf } from './decision/situation';
import type { Situation } from './decision/situation';
import { changesFor } from './decision/would-change';

/**
 * Whether a person may have legal aid, with everything that led to the answer. Pure: the same facts and pack give
 * the same answer. The order of tests is that of law.md §1.2.
 * @throws FactsInvalid naming the field, when a fact is of the wrong type or out of its range
 */
export function assess(facts: Facts, pack: Pack): Assessment {
  const { situation, decision } = judged(facts, pack);
  const { notes } = situation;

  noteDoubts(situation, notes);
  for (const offer of offersFor(situation, decision)) notes.offer(offer);

  return explained(situation, decision);
}

function explained(situation: Situation, decision: Decision): Assessment {
  const { notes, pack } = situation;
  const mayStillApply = decision.outcome === 'ineligible' && decision.stoppedBy === 'S4';

  return {
    ...judgementOf({ situation, decision }),
    withAllPapers: withAllPapers(situation, decision),
    priorities: prioritiesOf(situation),
    grounds: groundsMet(situation, decision),
    mayStillApply,
    offers: notes.offers,
    missing: decision.outcome === 'need_more' ? notes.missing : [],
    wouldChange: changesFor(situation, decision),
    doubts: notes.doubts,
    extra: extraOf(situation, decision, mayStillApply),
    trace: notes.trace,
    pack: { id: pack.id, from: pack.from },
  };
}

/** What comes out when every paper that is missing is handed in: one unnamed paper stands for every proof. */
function withAllPapers({ facts, pack }: Situation, { outcome, stoppedBy }: Decision): Assessment['outcome'] {
  if (stoppedBy !== 'S8') return outcome;

  const signed = facts.agentRight === 'none' && { agentRight: 'authorised' as const };

  return decide(situationOf({ ...facts, ...signed, papers: paperCodes, proofs: ['各种证明'] }, pack)).outcome;
}
