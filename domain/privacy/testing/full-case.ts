import type { Case } from '../../case/case';
import { sampleCase } from '../../case/testing/sample-case';
import type { CaseRecords } from '../../case/records/records';
import { assignment, withPapers } from '../../case/testing/filled';
import { oneHand } from '../../case/testing/one-hand';
import { fullFacts } from './full-facts';

const at = '2026-11-05T02:00:00.000Z';
const day = '2026-11-05';

const hand = { at, strokes: oneHand, faceToFace: true };
const signing = {
  ...{ at, signedOn: day, recipient: hand, handler: hand },
  ...{ powers: ['settle' as const], photos: ['material-1'] },
};

/** Every record filled, all of it invented. */
const records: CaseRecords = {
  intake: {
    notice: {
      organ: '青禾县人民法院',
      organKind: 'court',
      kind: 'must_defend',
      receivedAt: at,
      contact: '13500135000',
      charge: '盗窃',
      stage: '一审',
      gravePenalty: false,
      minor: true,
      hearingAt: at,
    },
    custody: { institution: '青禾县看守所', askedAt: at, receivedAt: at, late: false },
    confirmation: { helperKey: 'helper-key-1', confirmedAt: at, how: 'phone', wrong: '电话错了' },
    acceptance: { at, by: 'clerk', withGaps: true },
    referral: { at, centre: '柳溪中心', reason: '工钱一直没给', dataHandedOver: true },
    withdrawal: { at, reason: '不办了' },
    identityChecks: [
      {
        ...{ at, by: 'clerk', of: 'applicant', paper: 'resident_id', seen: 'original' },
        ...{ nameMatches: true, numberMatches: false, note: '旧号' },
      },
    ],
  },
  review: {
    supplements: [
      {
        askedAt: at,
        dueOn: day,
        remindedAt: at,
        suppliedAt: at,
        overrideReason: '新情况',
        items: [
          { code: 'identity_paper', sentence: '请补身份证照片。', supplied: true, explanation: '丢了' },
        ],
      },
    ],
    verification: { askedAt: at, otherCentre: '柳溪中心', items: '收入', answeredAt: at, answer: '属实' },
    advance: {
      decidedAt: at,
      by: 'approver',
      ground: 'deadline',
      reason: '急',
      supplementDueOn: day,
      suppliedAt: at,
      confirmedAt: at,
    },
    recusals: [{ personId: 'wang', reason: '亲属', at }],
    decision: {
      recommendation: { by: 'reviewer', at, proposal: 'grant', opinion: '符合' },
      outcome: {
        by: 'approver',
        at,
        result: 'granted',
        ground: 'out_of_scope',
        reason: '符合',
        opinion: '同意',
        articles: ['法-31(5)'],
        overrideReason: '入户',
      },
    },
    objection: {
      filedAt: at,
      against: 'refusal',
      reason: '不同意',
      result: 'upheld',
      decidedAt: at,
      answer: '维持',
    },
  },
  assignment: {
    assignments: [{ ...assignment, excuse: '住院', endedAt: at, endReason: 'replaced', signing }],
    replacements: [
      { id: 'r1', askedAt: at, reason: '不联系', result: 'kept', decidedAt: at, answer: '不换' },
    ],
    wishes: { woman: true, language: '手语', named: '孙律师' },
  },
  handling: {
    letters: [{ at, by: 'lawyer-1', errand: '去派出所调监控', paper: 'FZ-015' }],
    reminders: [{ at, by: 'clock', lacks: ['还没有见面。见面后登记一次会见或约见。'] }],
    progress: [
      {
        ...{ at, by: 'lawyer-1', kind: 'progress', act: 'meeting', matter: 'group', happenedOn: day },
        ...{ text: '开庭', minutes: 90, hearing: { at, place: '青禾县人民法院' } },
        ...{ place: '看守所', tellings: ['duties'], agrees: true, files: ['material-1'] },
      },
    ],
  },
  closing: {
    termination: { at, ground: 5, reason: '撤诉' },
    closing: {
      ...{ at, by: 'clerk', closedOn: day, way: 'judgment', result: 'won', recovered: 12300, wages: 8000 },
      ...{ consented: true, shares: [{ memberId: 'member-1', amount: 300 }] },
      ...{ document: '民事判决书', summary: '判了' },
    },
    dossier: {
      ...{ submittedAt: at, by: 'clerk', returnedAt: at, passedAt: at },
      items: [{ code: 'meeting', pages: 4, copy: false }],
      absent: [{ code: 'hearing', reason: '没有开庭' }],
      gaps: ['缺判决书'],
      check: {
        lines: [{ item: '材料齐全', most: 100, points: 90 }],
        ...{ points: 90, vetoes: ['涂改'], passes: true, comment: '页码少编一张' },
      },
    },
    archive: {
      ...{
        at,
        by: 'archivist',
        number: '青援民档〔2026〕第1号',
        archiveClass: 'civil',
        year: 2026,
        serial: 1,
      },
      ...{ volumes: 1, shelf: '3柜2层', retentionYears: 30, expiresOn: '2056-12-31', secret: false },
    },
    subsidy: {
      ...{ calculated: { at, by: 'jin' }, reviewed: { at, by: 'li' }, approved: { at, by: 'tang' } },
      ...{ table: '青禾', tableFrom: day, closedOn: day, source: 'budget', firmId: 'firm-1', unit: '正和' },
      lines: [{ kind: '基本', amount: 1400, why: '青禾标准，仲裁' }],
      total: 1400,
      published: { at, by: 'jin', batch: '2026年第4季度' },
      returned: { at, by: 'li', reason: '人数不对' },
    },
    payment: {
      ...{ paidAt: at, paidOn: day, voucher: '2026-118', by: 'finance' },
      ...{ unit: '青禾正和律师事务所', amount: 1400 },
    },
    filedAt: at,
  },
  voices: {
    complaints: [
      {
        ...{
          id: 'c1',
          filedAt: at,
          about: 'fee',
          text: '收钱',
          answeredAt: at,
          answer: '查无',
          upheld: 'not',
        },
        ...{ calledAt: at, extension: { at, days: 5, reason: '要等人回来' } },
      },
    ],
    rating: { at, score: 5, comment: '好' },
    followUps: [{ at, by: 'assessor', satisfied: 5, feeAsked: false, resultPerformed: true, text: '满意' }],
    sittings: [
      { at, by: 'clerk', heardOn: day, ratings: { order: '好' }, text: '按时到庭', opinion: '多举证' },
    ],
    opinions: [
      { at, paperId: 'p1', way: 'link', signed: '甘书记员', ratings: { order: '好' }, text: '准备充分' },
    ],
  },
  notes: [{ at, by: 'clerk', text: '来过电话' }],
};

const papers = withPapers(sampleCase, ['FZ-009']).papers.map((paper) => ({
  ...paper,
  content: { reason: '工钱一直没给', articles: ['法-31(5)'] },
  letterhead: {
    ...{ centre: '青禾县法律援助中心', bureau: '青禾县司法局', bureauAddress: '禾苗路6号' },
    ...{ address: '禾苗路8号', phone: '0999-1234800', objectionDays: 15 },
  },
  voidedAt: at,
  voidReason: '写错',
  servedAt: at,
  servedHow: '当面',
  posted: { at, number: '1234567890123' },
  sealedCopy: {
    fileId: 'file-9',
    kind: 'pdf' as const,
    bytes: 1024,
    sha256: 'd'.repeat(64),
    at,
    by: 'clerk',
  },
}));

/** An invented case with no field empty, for tests that must look at every field. */
export const fullCase: Case = {
  ...sampleCase,
  receiptNo: '261122-4809-1357-2',
  stationId: 'station-1',
  submittedAt: at,
  applicant: { ...sampleCase.applicant, tags: ['migrant_worker'], onPaper: { work: '青禾县某建筑队' } },
  urgency: { inDanger: true, limitNear: true, calledAt: at },
  members: sampleCase.members.map((one) => ({
    ...one,
    openid: 'openid-of-qian',
    confirmedAt: at,
    leftAt: at,
  })),
  facts: fullFacts,
  assessment: {
    outcome: 'eligible',
    inScope: true,
    hardship: 'required',
    greenChannel: true,
    nearby: 'accept',
    channels: [{ title: '农民工绿色通道', sameDay: true, acceptFirst: true, homeVisit: false }],
    basis: ['法-31(5)'],
    at,
  },
  materials: sampleCase.materials.map((one) => ({
    ...one,
    memberId: 'member-1',
    removedAt: at,
    verdictReason: '太暗',
    verdictBy: 'clerk',
  })),
  papers,
  ...records,
  events: [
    {
      no: 1,
      at,
      actor: { id: 'owner-key-1', role: 'applicant', name: '申请人' },
      action: 'submit',
      from: null,
      to: 'SUBMITTED',
      note: '工钱一直没给',
      changes: [{ field: 'applicant', before: null, after: { ...sampleCase.applicant } }],
      previous: 'b'.repeat(64),
      hash: 'c'.repeat(64),
    },
  ],
  desk: {
    open: true,
    rank: '1',
    lawyerId: 'lawyer-1',
    firmId: 'firm-1',
    work: {
      dueOn: day,
      lastOn: day,
      met: true,
      judged: true,
      returned: true,
      hearings: [at],
      remindedOn: day,
    },
    maskedName: '赵*禾',
    searchKeys: ['zxh'],
    ownerId: 'clerk',
    handedTo: 'reviewer',
    dueOn: day,
    turn: {
      ...{ roles: ['approver'], personId: 'approver', barred: ['reviewer'], others: 'lawyer' },
      ...{ key: '@approver', clock: 'review', dueOn: day },
    },
    changesOn: day,
    urgent: true,
    limitOn: day,
    group: true,
    hasDanger: true,
    quiet: true,
    calledAs: '学习资料',
    subsidyMonth: '2026-11',
    tags: ['migrant_worker'],
  },
  draft: { revision: 2, savedAt: at, answers: { name: '赵小禾', story: '工钱一直没给' } },
};
