import type { Hands } from '../hands';
import { dayAfter, momentBefore } from '../times';
import { complaints } from './complaints';

/** A complaint of the sample that has come. */
interface Known {
  readonly id: string;
  version: number;
}

/** Complaints come and are looked into, step by step, by the real commands. */
export async function playComplaints(hands: Hands, now: number): Promise<void> {
  const known: Known[] = [];
  for (const [place, { from, daysAgo, steps, ...said }] of complaints.entries()) {
    const at = momentBefore(now, daysAgo, 10 + place / 10);
    const { about, text, whom = null, phone = null, quiet = false } = said;
    const key = `sample-complaint-${String(place).padStart(4, '0')}`;
    const input = { key, about, text, whom, phone, quiet, caseId: null };
    const { name = null, staffId = null } = said;
    const { id } =
      'openid' in from
        ? await hands.phone(from.openid, 'fileComplaint', input, at)
        : await hands.desk(from.clerk, 'recordComplaint', { ...input, way: from.way, name, staffId }, at);
    known.push({ id: String(id), version: 1 });
    for (const [who, ago, step] of steps)
      await take(who, step, momentBefore(now, ago, 11 + place / 10), place);
  }

  async function take(
    who: string,
    step: (typeof complaints)[number]['steps'][number][2],
    at: string,
    place: number,
  ) {
    const one = known[place];
    if (!one) return;
    const { id, version } = one;
    one.version = version + 1;
    if ('contest' in step) return hands.phone(who, 'contestComplaint', { id, text: step.contest }, at);
    if ('supply' in step) return hands.phone(who, 'supplyComplaint', { id, text: step.supply }, at);
    const { dueIn, onDay, into, ...act } = step;

    return hands.desk(
      who,
      'advanceComplaint',
      {
        ...{ id, version },
        step: {
          ...act,
          ...(dueIn !== undefined && { dueOn: dayAfter(at, dueIn) }),
          ...(onDay && { on: dayAfter(at, 0) }),
          ...(into !== undefined && { into: known[into]?.id }),
        },
      },
      at,
    );
  }
}
