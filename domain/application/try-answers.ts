import type { Day } from '../time/times';
import { assess, keptPack } from '../eligibility/index';
import type { Assessment } from '../eligibility/index';
import type { Pack, PackId, Switches } from '../eligibility/packs/pack';
import type { Answers } from './question';
import { factsFrom } from './into/to-facts';

/** What the rules are tried under: the centre's pack and, where the centre has one, its figure. */
export interface CheckRules {
  readonly packId: PackId;
  readonly today: Day;
  /** Yuan a month; unknown where the centre has not told the phone. */
  readonly standard?: number;
  /** What the centre switched on itself. */
  readonly own?: Switches;
}

/** The pack with what the centre switched on. */
export function packOf({ packId, today, own }: CheckRules): Pack {
  return keptPack({ id: packId, from: today, ...(own && { own }) });
}

/** The assessment of what is known, as if every paper were there and the promise given. Changes nothing, keeps nothing. */
export function tryAnswers(answers: Answers, rules: CheckRules): Assessment {
  const { today, standard } = rules;
  const facts = factsFrom({ ...answers, promise: true, own_lawyer: answers.own_lawyer ?? 'no' }, today);

  return assess(
    { ...facts, channel: facts.channel ?? 'self', ...(standard === undefined ? {} : { standard }) },
    packOf(rules),
  );
}
