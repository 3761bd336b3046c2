import type { Extra } from '../trace/assessment';
import { bringsOf } from './channels-open';
import type { Decision } from './decide';
import { onlyMeansPapers } from './gaps';
import { priorityLabels } from '../trace/labels';
import type { Priority, ServiceChannel } from '../packs/pack';
import { nearbyWords } from '../nearby';
import type { Situation } from './situation';

/** Matters whose papers must not lead anybody to the person (law.md §9). */
const discreet = ['domestic_violence', 'abuse', 'abandonment'];

/** The channels' priorities, each once. */
export function prioritiesOf({ channels }: Situation): Priority[] {
  return [...new Set(channels.flatMap((channel) => channel.priorities))];
}

/** Who has which way of service, and why. */
function channelLine(channel: ServiceChannel) {
  return { title: channel.title, why: channel.basis.join('、'), brings: bringsOf(channel) };
}

/** Whether the grant rests on 法-44: means papers are still open. */
function isAdvance(situation: Situation, { outcome }: Decision): boolean {
  const { gaps, means, urgent } = situation;
  const open = gaps.length > 0 || means.met === 'unknown';

  return outcome === 'eligible' && urgent === true && open && onlyMeansPapers(gaps);
}

/** The further answers of the worked examples; a key is present only when it says something. */
export function extraOf(situation: Situation, decision: Decision, mayStillApply: boolean): Extra {
  const { facts, notes, channels, route } = situation;
  const assigned = route === 'notified' || route === 'must_notify';
  const priorities = prioritiesOf(situation);
  const open = decision.outcome === 'eligible' || decision.outcome === 'need_more';

  return {
    ...(notes.offers.length > 0 && { offer: notes.offers.map((offer) => offer.label) }),
    ...(priorities.length > 0 && { priority: priorities.map((one) => priorityLabels[one]) }),
    ...(asksUrgency(situation) && { advance: isAdvance(situation, decision) }),
    ...(isDiscreet(situation) && { privacy: true }),
    ...((facts.people ?? 1) > 1 && { group: true }),
    ...((open ? channels.some((one) => one.acceptFirst) : situation.nearby === 'accept') && {
      accept_now: true,
    }),
    ...((channels.some((one) => one.homeVisit) || facts.entrance === '上门') && { home_visit: true }),
    ...(situation.means.contradicted && { flag: '疑似虚假承诺' }),
    ...(assignment(situation, assigned) && { assign: assignment(situation, assigned) }),
    ...(lawyerRule(situation, assigned) && { lawyer: lawyerRule(situation, assigned) }),
    ...(facts.opponentAided === true && { conflict: true }),
    ...(situation.means.boundary && { boundary: '收入等于标准，低于和不超过有争议' }),
    ...(mayStillApply && { may_still_apply: true }),
    ...(situation.nearby && { nearby: nearbyWords[situation.nearby] }),
    ...(channels.length > 0 && { channels: channels.map(channelLine) }),
  };
}

function asksUrgency({ facts, route }: Situation): boolean {
  return route === 'ordinary' && (facts.daysToLimit !== undefined || facts.needsPreservation !== undefined);
}

function isDiscreet({ facts, scope, applicant, route }: Situation): boolean {
  const violence = scope.rules.some((rule) => rule.basis.includes('法-32(4)'));
  const youngVictim = facts.matter === 'victim_agent' && applicant.tags.has('minor');

  return (route === 'ordinary' && violence) || youngVictim || discreet.includes(facts.matter ?? '');
}

function assignment({ facts }: Situation, assigned: boolean): string | undefined {
  if (facts.opponentAided === true) return '不同律师事务所';

  return assigned ? '3日内指派' : undefined;
}

/** 法-26 and 148-26: who may be assigned. */
function lawyerRule({ grounds, applicant, facts }: Situation, assigned: boolean): string | undefined {
  if (!assigned) return undefined;
  const grave = grounds.includes('法-25(1)(4)') || grounds.includes('法-25(1)(5)');
  // What the words for the penalty leave open keeps the protection of the gravest (法-26).
  if (grave || facts.penalty === 'unclear') return '三年以上相关执业经历';
  const young =
    grounds.includes('法-25(1)(1)') || (facts.matter === 'victim_agent' && applicant.tags.has('minor'));

  return young ? '熟悉未成年人身心特点' : undefined;
}
