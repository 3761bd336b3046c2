import { dayOf, type Day } from '../time/times';
import type { WorkingCalendar } from '../deadlines/calendar';
import type { CentreRules } from '../deadlines/centre-rules';
import { complaintDay } from '../deadlines/complaint-day';
import { dueDay, type Limit } from '../deadlines/count';
import { isContested, type ComplaintRecord } from './complaint';

/** What is to be done next with a complaint, as the desk names it. */
export const complaintWaits = {
  call: '回电话问清楚',
  accept: '受理',
  supplement: '等补充',
  decide: '查清答复',
  tell: '告知结果',
  contest: '复核异议',
} as const;

export type ComplaintWait = keyof typeof complaintWaits;

/** What a complaint waits for, and until when. */
export interface Waiting {
  readonly wait: ComplaintWait;
  readonly dueOn: Day;
}

type Rules = Pick<CentreRules, 'complaint' | 'complaintAccept' | 'complaintReply'>;

/** Whoever was asked for money is called on the next working day: a promise of the centre; aid is free (法-2). */
const callLimit: Limit = { amount: 1, unit: 'working_day', roll: true };

/**
 * Everything that a complaint waits for, the most pressing first. The limits are settings: the decree of 2025 was not
 * read (149号 未核实), those of 2013 are what a centre begins with.
 */
export function waitsOf(one: ComplaintRecord, rules: Rules, calendar: WorkingCalendar): readonly Waiting[] {
  const due = (from: Day, limit: Limit): Day => dueDay(from, limit, calendar)?.day ?? from;
  const waits: Waiting[] = [];
  const wait = (what: ComplaintWait, dueOn: Day): void => void waits.push({ wait: what, dueOn });
  const came = dayOf(one.receivedAt);
  const isEnded = one.state === 'decided' || one.state === 'told' || one.state === 'merged';
  if (one.about === 'fee' && one.calledAt === null && !isEnded) wait('call', due(came, callLimit));
  if (one.state === 'received')
    wait('accept', due(dayOf(one.supplement?.answeredAt ?? one.receivedAt), rules.complaintAccept));
  if (one.state === 'supplement') wait('supplement', one.supplement?.dueOn ?? came);
  if (one.state === 'accepted')
    wait('decide', complaintDay(came, one.extension?.days ?? 0, rules, calendar).day);
  if (one.state === 'decided' && one.decision)
    wait('tell', due(dayOf(one.decision.at), rules.complaintReply));
  if (one.contest && isContested(one)) wait('contest', due(dayOf(one.contest.at), rules.complaintReply));

  return waits.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}
