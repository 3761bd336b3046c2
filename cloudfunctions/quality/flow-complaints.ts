import type { Case } from '../../domain/case/case';
import { answeredInCase, complaintOfCase } from '../../domain/quality/complaint-of-case';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';
import { walkCases } from '../platform/walk';
import { enterComplaint, opened, writeComplaint } from './kept-complaint';

const theCase = { id: 'case', name: '案件' };

/**
 * Brings the complaints of a case into the register, and what was answered in the case to them. A complaint is filed
 * and answered in the case; the register holds what happens in between. Doing it again changes nothing.
 */
export async function flowComplaints(office: Office, c: Case): Promise<void> {
  const { complaints } = c.voices;
  if (complaints.length === 0) return;
  const ids = complaints.map(({ id }) => id);
  const found = await office.store.find('complaints', { _id: is.oneOf(ids) }, { limit: ids.length });
  const known = new Map(found.map((stored) => [stored._id, opened(office, stored)]));
  for (const one of complaints) {
    const kept = known.get(one.id);
    if (!kept) {
      const given = { _id: one.id, centreId: c.centreId, ownerKey: c.ownerKey, takenById: null };
      const event = c.events.find(({ action, at }) => action === 'complain' && at === one.filedAt);
      const who = event?.actor ?? theCase;
      await enterComplaint(office, given, complaintOfCase(c, one), {
        ...{ at: one.filedAt, did: '提出投诉' },
        who: { id: who.id, name: who.name },
      });
      continue;
    }
    const after = answeredInCase(kept.record, one);
    if (after === kept.record || one.answeredAt === null) continue;
    await writeComplaint(office, kept, after, { at: one.answeredAt, who: theCase, did: '在案件里答复了' });
  }
}

const most = 50;

/** Brings in what was complained of a moment ago, so that a list does not wait for the clock. */
export async function flowFresh(office: Office, centreId: string): Promise<void> {
  const fields = ['centreId', 'voices'];
  const due = await office.store.find('cases', { 'projection.due': true }, { limit: most, fields });
  const told = due.filter((one) => one.centreId === centreId && one.voices.complaints.length > 0);
  for (const { _id } of told) {
    const c = await office.cases.find(_id);
    if (c) await flowComplaints(office, c);
  }
}

const atOnce = 50;
/** Milliseconds: the other chores of the minute need time too. */
const longest = 10_000;
/** Counted up when what flows into the register changes. */
const layout = '1';

/**
 * Brings in the complaints of all cases of before, a slice a minute, going on where it stopped.
 * @returns how many cases were looked at
 */
export async function bringInComplaints(office: Office): Promise<number> {
  const { count } = await walkCases(
    office,
    {
      ...{ name: 'complaints-of-cases', by: layout, atOnce, fields: ['voices'] },
      some: async (found) => {
        for (const { _id } of found.filter(({ voices }) => voices.complaints.length > 0)) {
          const c = await office.cases.find(_id);
          if (c) await flowComplaints(office, c);
        }

        return found.length;
      },
    },
    Date.now() + longest,
  );

  return count;
}
