import type { InferOutput } from 'valibot';
import type { advanceComplaint as contract } from '../../contract/quality/complaint-register';
import type { ComplaintRecord } from '../../domain/quality/complaint';
import { afterAct, complaintActLabels } from '../../domain/quality/complaint-acts';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { refuseReader } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { bringToCase } from './complaint-in-case';
import { keptComplaint, opened, writeComplaint, type Happened, type KeptComplaint } from './kept-complaint';
import { complaintFor } from './open-complaint';

/**
 * Takes one step of a complaint. What stops or moves its clock goes into the case first where the complaint stands in
 * one, and to every complaint that was merged into this one.
 * @throws DomainError LineNotFound, LineHasChanged, OwnCase, NotAllowed, SamePersonDecided, ActionNotPossibleNow
 */
export async function advanceComplaint(
  { id, version, step }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ id: string; version: number }> {
  const { office, person, now } = call;
  refuseReader(person);
  const kept = await complaintFor(call, id);
  const last = kept.stored.course.at(-1);
  if (kept.stored.version !== version)
    throw new DomainError('LineHasChanged', { who: last?.who.name, what: last?.did });
  const into = step.act === 'merge' ? await mustFit(call, kept, step.into) : null;
  const stepped = afterAct(kept.record, step, { now, hand: person });
  // What goes into another has the days of the other.
  const record = into?.extension ? { ...stepped, extension: into.extension } : stepped;
  await bringToCase(call, id, kept.record, record);
  const happened = { at: now, who: { id: person.id, name: person.name }, did: complaintActLabels[step.act] };
  const written = await writeComplaint(office, kept, record, happened);
  await carryToMerged(call, kept.record, written, happened);

  return { id, version: written.stored.version };
}

/** A complaint goes into one that is still open and not itself part of another. @returns the other */
async function mustFit(
  { office, person }: StaffCall,
  { stored }: KeptComplaint,
  into: string,
): Promise<ComplaintRecord> {
  const { record } = await keptComplaint(office, person.centreId, into);
  if (into === stored._id || record.state === 'merged' || record.decision !== null)
    throw fieldError('InputInvalid', 'step.into', '要并入的那一件已经办完或并走了，请另选一件。');

  return record;
}

/** Whoever complained of the same thing waits as long, and gets the same answer. */
async function carryToMerged(
  call: StaffCall,
  before: ComplaintRecord,
  { stored, record }: KeptComplaint,
  { did, ...by }: Happened,
): Promise<void> {
  const { decision, extension } = record;
  const isDecided = decision !== before.decision;
  if (!isDecided && extension === before.extension) return;
  const { office, person } = call;
  const query = { centreId: person.centreId, mergedInto: stored._id };
  const found = await office.store.find('complaints', query, { limit: 100 });
  for (const one of found) {
    const kept = opened(office, one);
    const carried = { ...kept.record, extension, decision };
    await bringToCase(call, one._id, kept.record, carried);
    const after = isDecided ? toldWith(carried, by.at) : carried;
    await writeComplaint(office, kept, after, {
      ...by,
      did: isDecided ? '和并入的那一件一起答复' : `和并入的那一件一起${did}`,
    });
  }
}

/** Whoever reads on the phone is told with the decision. */
function toldWith(one: ComplaintRecord, now: string): ComplaintRecord {
  return one.way === 'phone'
    ? { ...one, state: 'told', toldAt: now }
    : { ...one, state: 'decided', toldAt: null };
}
