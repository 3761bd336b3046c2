import type { InferOutput } from 'valibot';
import type * as contract from '../../../contract/quality/review';
import { checkLimits, firstLimits } from '../../../domain/quality/review/score';
import { checkSheet, firstSheets } from '../../../domain/quality/review/sheet';
import { DomainError } from '../../../domain/refusals/errors';
import { noteChange } from '../../centre/note-change';
import type { ReviewRules } from '../../platform/documents';
import type { Office } from '../../platform/office';
import type { StaffCall } from '../../platform/calls/people';
import { DuplicateDocument } from '../../platform/store/store';
import { mustOrder } from './may';

/** The sheets and limits that hold now. */
export async function reviewRules(office: Office, centreId: string): Promise<ReviewRules> {
  const kept = await office.store.get('review_rules', centreId);

  return kept ?? { _id: centreId, version: 0, sheets: {}, limits: firstLimits };
}

/** Sets the sheet of a kind and the limits. @throws DomainError NotAllowed, InputInvalid, LineHasChanged */
export async function saveScoreSheet(
  { version, kind, items, vetoes, limits }: InferOutput<typeof contract.saveScoreSheet.input>,
  call: StaffCall,
): Promise<{ version: number }> {
  const { office, person } = call;
  mustOrder(person);
  const sheet = checkSheet({ items, vetoes });
  const before = await reviewRules(office, person.centreId);
  const next = {
    version: version + 1,
    sheets: { ...before.sheets, [kind]: sheet },
    limits: checkLimits(limits),
  };
  const _id = person.centreId;
  const written = await office.store.updateWhere('review_rules', { _id, version }, { set: next });
  if (written === 0) await addFirst(office, { _id, ...next }, version);
  await noteChange(call, {
    ...{ kind: 'ledger', target: `review:${kind}`, title: '改了评查的评分表' },
    before: before.sheets[kind] ?? firstSheets[kind],
    after: sheet,
  });

  return { version: next.version };
}

async function addFirst(office: Office, rules: ReviewRules, version: number): Promise<void> {
  try {
    if (version === 0) return await office.store.add('review_rules', rules);
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
  }
  throw new DomainError('LineHasChanged', { what: '评分表' });
}
