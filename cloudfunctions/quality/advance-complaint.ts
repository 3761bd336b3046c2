import type { InferOutput } from 'valibot';
import type { advanceComplaint as contract } from '../../contract/quality/complaint-register';
import { openComplaints } from '../../domain/case/case-facts';
import type { ComplaintRecord } from '../../domain/quality/complaint';
import { afterAct, complaintActLabels } from '../../domain/quality/complaint-acts';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { complaintFindings } from '../../domain/vocabulary/complaint-findings';
import { decide } from '../casework/decide';
import { refuseReader, staffCase } from '../casework/staff-case';
import type { StaffCall } from '../platform/people';
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
  if (record.decision !== kept.record.decision) await answerInCase(call, record, id);
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

/** The case is where its own complaint is answered: its clock stops, the person reads it there and is told. */
async function answerInCase(call: StaffCall, record: ComplaintRecord, complaintId: string): Promise<void> {
  const { decision, caseId, inCase } = record;
  if (!inCase || caseId === null || decision === null) return;
  const before = await staffCase(call, caseId);
  if (!openComplaints(before).some(({ id }) => id === complaintId)) return;
  const { finding, answer } = decision;
  await decide(call, before, {
    action: 'answerComplaint',
    note: complaintFindings[finding].staff,
    input: { complaintId, finding, reason: answer },
    change: ({ voices }) => ({
      voices: {
        ...voices,
        complaints: voices.complaints.map((one) =>
          one.id === complaintId
            ? { ...one, answeredAt: call.now, answer, upheld: finding, result: decision.result }
            : one,
        ),
      },
    }),
  });
}

/** Whoever complained of the same thing gets the same answer. */
async function answerMerged(call: StaffCall, { stored, record }: KeptComplaint): Promise<void> {
  const { office, person, now } = call;
  const query = { centreId: person.centreId, mergedInto: stored._id };
  const found = await office.store.find('complaints', query, { limit: 100 });
  for (const one of found) {
    const kept = opened(office, one);
    const answered = { ...kept.record, decision: record.decision };
    await answerInCase(call, answered, one._id);
    const readsIt = kept.record.way === 'phone';
    await writeComplaint(
      office,
      kept,
      { ...answered, state: readsIt ? 'told' : 'decided', toldAt: readsIt ? now : null },
      { at: now, who: { id: person.id, name: person.name }, did: '和并入的那一件一起答复' },
    );
  }
}
