import type { InferOutput } from 'valibot';
import type { advanceComplaint as contract } from '../../contract/quality/complaint-register';
import { isSameComplainant } from '../../domain/quality/complainant';
import type { ComplaintRecord } from '../../domain/quality/complaint';
import { afterAct, complaintActLabels, type ComplaintAct } from '../../domain/quality/complaint-acts';
import { mayHandle } from '../../domain/quality/complaint-hands';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { refuseReader, staffCase } from '../casework/opening/staff-case';
import { staffNames } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { bringToCase } from './complaint-in-case';
import { withHouse } from './of-house';
import { handlerTarget } from './complaint-target';
import { opened, writeComplaint, type Happened, type KeptComplaint } from './kept-complaint';
import { complaintFor } from './open-complaint';

type Input = InferOutput<typeof contract.input>;
type Step = Input['step'];

/**
 * Takes one step of a complaint. What stops or moves its clock goes into the case first where the complaint stands in
 * one, and to every complaint that was merged into this one.
 * @throws DomainError LineNotFound, LineHasChanged, OwnCase, NotAllowed, SamePersonDecided, ActionNotPossibleNow
 */
export async function advanceComplaint(
  { id, version, step }: Input,
  call: StaffCall,
): Promise<{ id: string; version: number }> {
  const { office, person, now } = call;
  refuseReader(person);
  const kept = await complaintFor(call, id);
  const last = kept.stored.course.at(-1);
  if (kept.stored.version !== version)
    throw new DomainError('LineHasChanged', { who: last?.who.name, what: last?.did });
  const into = step.act === 'merge' ? await mustFit(call, kept, step.into) : null;
  const act = await actOf(call, kept.record, step);
  const stepped = await withHouse(office, person.centreId, afterAct(kept.record, act, { now, hand: person }));
  // What goes into another has the days of the other.
  const record = into?.extension ? { ...stepped, extension: into.extension } : stepped;
  await bringToCase(call, id, kept.record, record);
  const happened = { at: now, who: { id: person.id, name: person.name }, did: complaintActLabels[act.act] };
  const written = await writeComplaint(office, kept, record, happened);
  await carryToMerged(call, kept.record, written, happened);

  return { id, version: written.stored.version };
}

/** The step with whom the register knows by the name; a colleague by the account. @throws DomainError InputInvalid */
async function actOf(call: StaffCall, one: ComplaintRecord, step: Step): Promise<ComplaintAct> {
  const { office, person, now } = call;
  if (step.act === 'delegate' && step.staffId !== null) {
    const name = (await staffNames(office, person.centreId))[step.staffId];
    if (name === undefined) throw fieldError('InputInvalid', 'step.staffId', '没有这位同事，请刷新再选。');

    return { ...step, to: name };
  }
  if (step.act !== 'whom') return step;
  if (step.whom === null && one.caseId === null)
    throw fieldError('InputInvalid', 'step.whom', '这件投诉没有案子，请写收钱的是谁。');
  const c = step.whom === null && one.caseId !== null ? await staffCase(call, one.caseId) : null;
  const said = { about: 'lawyer', whom: step.whom, text: one.text, at: now } as const;
  const asLawyer = await handlerTarget({ office, centreId: person.centreId }, said, c);
  const target =
    asLawyer.lawyerId === null && c === null
      ? await handlerTarget({ office, centreId: person.centreId }, { ...said, about: 'firm' }, c)
      : asLawyer;

  return { act: 'whom', target };
}

/**
 * A complaint goes into one of the same person, which this hand may look into too, is still open and not itself part of
 * another: whoever complained reads no answer that was written for somebody else.
 * @returns the other
 */
async function mustFit(
  call: StaffCall,
  { stored, record: one }: KeptComplaint,
  into: string,
): Promise<ComplaintRecord> {
  const other = await complaintFor(call, into);
  const { record } = other;
  if (!mayHandle(record, call.person))
    throw fieldError('NotAllowed', 'step.into', '要并入的那一件由司法局办，请另选一件。');
  if (into === stored._id || record.state === 'merged' || record.decision !== null)
    throw fieldError('InputInvalid', 'step.into', '要并入的那一件已经办完或并走了，请另选一件。');

  const own = { ...one, ownerKey: stored.ownerKey };
  if (!isSameComplainant(own, { ...record, ownerKey: other.stored.ownerKey }))
    throw fieldError('InputInvalid', 'step.into', '不是同一个人说的，不能并成一件，请一件一件答复。');

  return record;
}

/** Whoever complained of the same thing waits as long, and gets the same answer; also what went in over several others. */
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
    const written = await writeComplaint(office, kept, after, {
      ...by,
      did: isDecided ? '和并入的那一件一起答复' : `和并入的那一件一起${did}`,
    });
    await carryToMerged(call, kept.record, written, { did, ...by });
  }
}

/** Whoever reads on the phone is told with the decision. */
function toldWith(one: ComplaintRecord, now: string): ComplaintRecord {
  return one.way === 'phone'
    ? { ...one, state: 'told', toldAt: now }
    : { ...one, state: 'decided', toldAt: null };
}
