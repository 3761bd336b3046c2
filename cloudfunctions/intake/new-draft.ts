import type { Case } from '../../domain/case/case';
import { emptyDeskLine } from '../../domain/case/empty-desk-line';
import { noRecords } from '../../domain/case/records/records';
import type { Instant } from '../../domain/time/times';

/** What a draft begins with. */
export interface DraftStart {
  readonly id: string;
  readonly centreId: string;
  readonly ownerKey: string;
  readonly entrance: Case['entrance'];
  readonly at: Instant;
  readonly draft: NonNullable<Case['draft']>;
}

/** A case that is nothing but a form so far (decision 2): its parts are filled from the answers at submission. */
export function newDraft({ id, centreId, ownerKey, entrance, at, draft }: DraftStart): Case {
  return {
    _id: id,
    version: 1,
    centreId,
    state: 'DRAFT',
    route: 'application',
    receiptNo: null,
    ownerKey,
    entrance,
    stationId: null,
    createdAt: at,
    submittedAt: null,
    applicant: { name: '', identity: { kind: 'none', number: '' }, phone: '', tags: [] },
    agent: null,
    contact: { way: 'any', discreet: false },
    members: [],
    dispute: { matter: 'other', opponent: '', story: '' },
    facts: {},
    pack: { id: '', from: '' },
    assessment: null,
    materials: [],
    papers: [],
    ...noRecords,
    events: [],
    desk: emptyDeskLine,
    draft,
  };
}
