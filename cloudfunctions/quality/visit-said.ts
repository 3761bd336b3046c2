import type { Case } from '../../domain/case/case';
import { noTarget, received } from '../../domain/quality/complaint';
import type { VisitSaid } from '../../domain/vocabulary/voices/visit-ratings';
import type { Visit } from '../platform/documents';
import { sha256 } from '../platform/ids';
import type { Office } from '../platform/office';
import { seal, unseal } from '../platform/sealing/sealing';
import { enterComplaint, type Happened } from './kept-complaint';

const place = (id: string) => ({ collection: 'visits', id, field: 'sealedSaid' });

/** What somebody answered on the phone, sealed. */
export function sealVisitSaid({ keys }: Office, id: string, said: VisitSaid): string {
  return seal(keys, place(id), said);
}

/** What somebody answered on the phone; `null` while nothing came. */
export function visitSaidOf({ keys }: Office, { _id, sealedSaid }: Visit): VisitSaid | null {
  return sealedSaid ? (unseal(keys, place(_id), sealedSaid) as VisitSaid) : null;
}

/** Money taken is a complaint: one a case, whether it was said on the phone or to whoever asked. */
export async function complainOfFee(
  office: Office,
  c: Pick<Case, '_id' | 'centreId' | 'receiptNo' | 'applicant'>,
  text: string,
  by: Happened & { readonly takenById: string | null; readonly ownerKey: string | null },
): Promise<void> {
  const { takenById, ownerKey, ...happened } = by;
  const record = received({
    ...{ receivedAt: by.at, way: ownerKey === null ? 'visit' : 'phone', about: 'fee', target: noTarget },
    ...{ quiet: false, inCase: false, caseId: c._id, receiptNo: c.receiptNo },
    ...{ name: c.applicant.name, phone: c.applicant.phone, text: `回访时说有人收钱收物：${text}` },
  });
  const _id = sha256(`fee of visit ${c._id}`).slice(0, 24);
  await enterComplaint(office, { _id, centreId: c.centreId, ownerKey, takenById }, record, happened);
}
