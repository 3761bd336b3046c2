import type { InferOutput } from 'valibot';
import type { advanceComplaint as contract } from '../../contract/quality/complaint-register';
import { openComplaints } from '../../domain/case/case-facts';
import type { ComplaintRecord } from '../../domain/quality/complaint';
import { afterAct, complaintActLabels } from '../../domain/quality/complaint-acts';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { refuseReader, staffCase } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { answerInCase } from './answer-in-case';
import { keptComplaint, opened, writeComplaint, type KeptComplaint } from './kept-complaint';
import { complaintFor } from './open-complaint';

/**
 * Takes one step of a complaint. What is decided goes into the case first where the complaint stands in one, and to
 * every complaint that was merged into this one.
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
  if (step.act === 'merge') await mustFit(call, kept, step.into);
  const record = afterAct(kept.record, step, { now, hand: person });
  if (record.decision !== kept.record.decision) await answerOwnCase(call, record, id);
  const happened = { at: now, who: { id: person.id, name: person.name }, did: complaintActLabels[step.act] };
  const written = await writeComplaint(office, kept, record, happened);
  if (record.decision !== kept.record.decision) await answerMerged(call, written);

  return { id, version: written.stored.version };
}

/** A complaint goes into one that is still open and not itself part of another. */
async function mustFit(
  { office, person }: StaffCall,
  { stored }: KeptComplaint,
  into: string,
): Promise<void> {
  const { record } = await keptComplaint(office, person.centreId, into);
  if (into === stored._id || record.state === 'merged' || record.decision !== null)
    throw fieldError('InputInvalid', 'step.into', '要并入的那一件已经办完或并走了，请另选一件。');
}

/** A complaint that stands in a case is answered there. */
async function answerOwnCase(call: StaffCall, record: ComplaintRecord, id: string): Promise<void> {
  const { decision, caseId, inCase } = record;
  if (!inCase || caseId === null || decision === null) return;
  const before = await staffCase(call, caseId);
  if (!openComplaints(before).some((one) => one.id === id)) return;
  const { finding, answer, result } = decision;
  await answerInCase(call, before, { id, finding, answer, result });
}

/** Whoever complained of the same thing gets the same answer. */
async function answerMerged(call: StaffCall, { stored, record }: KeptComplaint): Promise<void> {
  const { office, person, now } = call;
  const query = { centreId: person.centreId, mergedInto: stored._id };
  const found = await office.store.find('complaints', query, { limit: 100 });
  for (const one of found) {
    const kept = opened(office, one);
    const answered = { ...kept.record, decision: record.decision };
    await answerOwnCase(call, answered, one._id);
    const readsIt = kept.record.way === 'phone';
    await writeComplaint(
      office,
      kept,
      { ...answered, state: readsIt ? 'told' : 'decided', toldAt: readsIt ? now : null },
      { at: now, who: { id: person.id, name: person.name }, did: '和并入的那一件一起答复' },
    );
  }
}
