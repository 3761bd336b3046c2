import type { Case } from '../../domain/case/case';
import { log, traceOf } from '../platform/calls/log';
import type { CitizenCall } from '../platform/calls/people';

/** What a person wrote that other people read on their phones, and whether it is kept from them. */
export interface WordsForOthers {
  readonly opponent: string;
  readonly heldBack: boolean;
}

/** Whom the claim is against, in the representative's own words. */
function opponentOf(c: Case): string {
  const opponent = c.state === 'DRAFT' ? c.draft?.answers.opponent : c.dispute.opponent;

  return typeof opponent === 'string' ? opponent : '';
}

/**
 * The only words of one citizen that others read are those about the opponent, by an invitation that may be passed on.
 * WeChat judges them; what it does not pass stays with the representative and the staff, who read everything. A check
 * that fails holds nobody up and nothing back.
 */
export async function wordsForOthers(c: Case, call: CitizenCall): Promise<WordsForOthers> {
  const opponent = opponentOf(c);
  const heldBack = opponent !== '' && !(await isFit(opponent, call));

  return { opponent: heldBack ? '' : opponent, heldBack };
}

async function isFit(content: string, { office, person }: CitizenCall): Promise<boolean> {
  try {
    const judge = () => office.sdk.judgeText({ openid: person.openid, content });

    return (await office.remembered(`judged:${office.blind('judged', content)}`, judge)) === 'pass';
  } catch (error) {
    log({ level: 'warn', event: 'text_not_judged', ...traceOf(error) });

    return true;
  }
}
