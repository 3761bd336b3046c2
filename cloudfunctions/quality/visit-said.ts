import type { Case } from '../../domain/case/case';
import { received } from '../../domain/quality/complaint';
import { handlerThen } from '../../domain/quality/complaint-of-case';
import type { VisitSaid } from '../../domain/vocabulary/voices/visit-ratings';
import type { Visit } from '../platform/documents';
import { sha256 } from '../platform/ids';
import type { Office } from '../platform/office';
import { seal, unseal } from '../platform/sealing/sealing';
import { enterComplaint, opened, writeComplaint, type Happened } from './kept-complaint';

const place = (id: string) => ({ collection: 'visits', id, field: 'sealedSaid' });

/** What somebody answered on the phone, sealed. */
export function sealVisitSaid({ keys }: Office, id: string, said: VisitSaid): string {
  return seal(keys, place(id), said);
}

/** What somebody answered on the phone; `null` while nothing came. */
export function visitSaidOf({ keys }: Office, { _id, sealedSaid }: Visit): VisitSaid | null {
  return sealedSaid ? (unseal(keys, place(_id), sealedSaid) as VisitSaid) : null;
}

/** A person who says it in other words each time is called; further answers stand in the visit. */
const mostOfCase = 10;

/**
 * Money taken is a complaint, whether it was said on the phone or to whoever asked. What is said again goes to the one
 * that is still looked into; after that has its answer it is a new one. The same words again change nothing.
 */
export async function complainOfFee(
  office: Office,
  c: Case,
  text: string,
  by: Happened & { readonly takenById: string | null; readonly ownerKey: string | null },
): Promise<void> {
  const { takenById, ownerKey, ...happened } = by;
  const record = received({
    ...{ receivedAt: by.at, way: ownerKey === null ? 'visit' : 'phone', about: 'fee' },
    target: handlerThen(c, { about: 'fee', filedAt: by.at, text }),
    ...{ quiet: false, inCase: false, caseId: c._id, receiptNo: c.receiptNo },
    ...{ name: c.applicant.name, phone: c.applicant.phone, text: `回访时说有人收钱收物：${text}` },
  });
  for (let nth = 0; nth < mostOfCase; nth += 1) {
    const _id = sha256(`fee of visit ${c._id}${nth > 0 ? ` ${nth}` : ''}`).slice(0, 24);
    const stored = await office.store.get('complaints', _id);
    if (!stored)
      return enterComplaint(office, { _id, centreId: c.centreId, ownerKey, takenById }, record, happened);
    const kept = opened(office, stored);
    const { text: before, decision, mergedInto } = kept.record;
    if (before.includes(text)) return;
    if (decision ?? mergedInto) continue;
    await writeComplaint(office, kept, { ...kept.record, text: `${before}\n后来又说：${text}` }, happened);

    return;
  }
}
