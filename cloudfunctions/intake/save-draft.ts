import type { InferOutput } from 'valibot';
import type { saveDraft as contract, SaveDraftAnswer } from '../../contract/intake/save-draft';
import { DomainError } from '../../domain/refusals/errors';
import { centreOf } from '../centre/centre';
import { sealDraft } from '../platform/store/case-sealing';
import { is } from '../platform/sdk/sdk';
import { DuplicateDocument } from '../platform/store/store';
import type { CitizenCall } from '../platform/calls/people';
import { newDraft } from './new-draft';
import { ownCase } from '../casework/opening/own-case';

/**
 * Keeps the form: one write. The first save makes the draft, a later one replaces its answers if its revision is newer.
 * Saving the same revision twice is the same as once.
 * @throws DomainError DraftIsNewer with the newer draft, AlreadySubmitted with the receipt number
 */
export async function saveDraft(
  { draftKey, revision, answers }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<SaveDraftAnswer> {
  const { office, person, now } = call;
  const id = office.blind('case', `${person.key}\n${draftKey}`);
  const draft = { revision, savedAt: now, answers };
  const saved = { caseId: id, revision, savedAt: now };
  if (revision === 1 && (await makeDraft(call, id, draft))) return saved;

  const matching = { _id: id, ownerKey: person.key, state: 'DRAFT', 'draft.revision': is.below(revision) };
  const change = {
    set: { draft: sealDraft(office.keys, id, draft), changedAt: now },
    increase: { version: 1 },
  };
  if ((await office.store.updateWhere('cases', matching, change)) === 1) return saved;
  if (revision > 1 && (await makeDraft(call, id, draft))) return saved;

  return keptInstead(call, id, revision);
}

/** Whether it was made; false when the draft is there already. */
async function makeDraft(
  { office, person, now }: CitizenCall,
  id: string,
  draft: { revision: number; savedAt: string; answers: Record<string, unknown> },
): Promise<boolean> {
  const { _id: centreId } = await centreOf(office);
  try {
    await office.cases.insert(
      newDraft({ id, centreId, ownerKey: person.key, entrance: 'phone', at: now, draft }),
      now,
    );

    return true;
  } catch (error) {
    if (error instanceof DuplicateDocument) return false;
    throw error;
  }
}

/** Why nothing was written: it is there already, something newer is, or the application was handed in. */
async function keptInstead(call: CitizenCall, id: string, revision: number): Promise<SaveDraftAnswer> {
  const { state, receiptNo, draft } = await ownCase(call, id);
  if (state !== 'DRAFT' || !draft) throw new DomainError('AlreadySubmitted', { caseId: id, receiptNo });
  if (draft.revision !== revision) throw new DomainError('DraftIsNewer', { ...draft });

  return { caseId: id, revision, savedAt: draft.savedAt };
}
