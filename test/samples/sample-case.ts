import type { Case } from '../../domain/case/case';
import { emptyDeskLine } from '../../domain/case/empty-desk-line';
import type { Paper } from '../../domain/case/records/paper';
import type { PaperCode } from '../../domain/vocabulary/paper-codes';
import { noRecords } from '../../domain/case/records/records';

/** A whole invented case in review, for tests; change what the test is about. */
export function sampleCase(changes: Partial<Case> = {}): Case {
  return {
    _id: 'c0000000000000000000000000000001',
    version: 1,
    centreId: 'qinghe',
    state: 'REVIEWING',
    route: 'application',
    receiptNo: '2611-2204-8317',
    ownerKey: 'owner',
    entrance: 'phone',
    stationId: null,
    createdAt: '2026-11-20T01:00:00.000Z',
    submittedAt: '2026-11-20T02:00:00.000Z',
    applicant: {
      name: '田大禾',
      identity: { kind: 'resident_id', number: '110105199003078516' },
      phone: '13800138000',
      tags: ['migrant_worker'],
    },
    agent: null,
    contact: { way: 'any', discreet: false },
    members: [],
    dispute: {
      matter: 'wages',
      opponent: '青禾县虚构建筑队',
      amount: 12300,
      story: '干了三个月，工资没有给。',
    },
    facts: { matter: 'wages', personTags: ['migrant_worker'] } as Case['facts'],
    pack: { id: 'national', from: '2022-01-01' },
    assessment: null,
    materials: [],
    papers: [],
    ...noRecords,
    events: [],
    desk: { ...emptyDeskLine, open: true, rank: '5', maskedName: '田*禾' },
    draft: null,
    ...changes,
  };
}

/** An issued paper with the given frozen content. */
export function samplePaper(
  code: PaperCode,
  content: Paper['content'] = {},
  changes: Partial<Paper> = {},
): Paper {
  return {
    id: 'p1',
    code,
    number: '青援给字〔2026〕第12号',
    issuedAt: '2026-11-22T03:00:00.000Z',
    issuedBy: 'approver',
    content,
    fileId: null,
    voidedAt: null,
    voidReason: null,
    servedAt: null,
    servedHow: null,
    ...changes,
  };
}
