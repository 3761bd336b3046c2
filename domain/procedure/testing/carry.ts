import type { Case } from '../../case/case';
import type { CaseDraftChange } from '../../case/history/record';
import type { Assignment } from '../../case/records/assignment-record';
import type { Instant } from '../../time/times';
import {
  currentAssignment,
  lastSupplement,
  openComplaints,
  openReplacement,
  unsignedAssignment,
} from '../../case/case-facts';
import type { ActionName } from '../../vocabulary/actions';
import type { StepInput } from '../input';
import { withRecords, type Records } from './cases';

type Carry = (c: Case, at: Instant, input: StepInput) => Partial<Records>;

const lastOf = <T>(list: readonly T[], change: Partial<T>): T[] =>
  list.map((item, index) => (index === list.length - 1 ? { ...item, ...change } : item));

const endAssignment =
  (endReason: NonNullable<Assignment['endReason']>): Carry =>
  (c, at) => ({
    assignments: currentAssignment(c) ? lastOf(c.assignment.assignments, { endedAt: at, endReason }) : [],
  });

/** What the functions would write beside the case for each action; enough of it to walk through the procedure. */
const carry: Partial<Record<ActionName, Carry>> = {
  accept: (_c, at) => ({ acceptance: { at, by: 'clerk', withGaps: false } }),
  refer: (_c, at) => ({ referral: { at, centre: '柳溪中心', reason: '管辖', dataHandedOver: true } }),
  withdraw: (_c, at) => ({ withdrawal: { at, reason: '不办了' } }),
  askSupplement: (c, at, { dueOn = '', overrideReason = null }) => {
    const item = { code: 'identity_paper', sentence: '请补身份证照片。', supplied: false, explanation: null };
    const asked = { askedAt: at, dueOn, items: [item], remindedAt: null, suppliedAt: null, overrideReason };

    return { supplements: [...c.review.supplements, asked] };
  },
  remindSupplement: (c, at) => ({ supplements: lastOf(c.review.supplements, { remindedAt: at }) }),
  supply: (c, at) => ({
    supplements: lastOf(c.review.supplements, {
      suppliedAt: at,
      items: (lastSupplement(c)?.items ?? []).map((item) => ({ ...item, supplied: true })),
    }),
    advance: c.review.advance && { ...c.review.advance, suppliedAt: at },
  }),
  startVerification: (_c, at) => ({
    verification: { askedAt: at, otherCentre: '柳溪中心', items: '收入', answeredAt: null, answer: null },
  }),
  finishVerification: (c, at) => ({
    verification: c.review.verification && { ...c.review.verification, answeredAt: at, answer: '属实' },
  }),
  advance: (_c, at, { dueOn = '' }) => ({
    advance: {
      decidedAt: at,
      by: 'approver',
      ground: 'deadline',
      reason: '急',
      supplementDueOn: dueOn,
      suppliedAt: null,
      confirmedAt: null,
    },
  }),
  confirmAdvance: (c, at) => ({ advance: c.review.advance && { ...c.review.advance, confirmedAt: at } }),
  recommend: (c, at, { proposal = 'grant' }) => ({
    decision: { ...c.review.decision, recommendation: { by: 'reviewer', at, proposal, opinion: '见附' } },
  }),
  grant: (c, at) => ({
    decision: {
      ...c.review.decision,
      outcome: {
        by: 'approver',
        at,
        result: 'granted',
        ground: null,
        reason: '',
        articles: ['法-31'],
        overrideReason: null,
      },
    },
  }),
  refuse: (c, at) => ({
    decision: {
      ...c.review.decision,
      outcome: {
        by: 'approver',
        at,
        result: 'refused',
        ground: 'out_of_scope',
        reason: '',
        articles: ['法-31'],
        overrideReason: null,
      },
    },
  }),
  revokeDecision: (c) => ({ decision: { ...c.review.decision, outcome: null } }),
  assign: (c, at, { assignee }) => ({
    assignments: [
      ...c.assignment.assignments,
      {
        assignedAt: at,
        firmId: assignee?.firmId ?? '',
        firmName: '正和',
        lawyerId: null,
        lawyerName: null,
        lawyerPhone: null,
        reasons: [],
        arrangedAt: null,
        agreedAt: null,
        excuse: null,
        endedAt: null,
        endReason: null,
      },
    ],
  }),
  nameLawyer: (c, at, { assignee }) => ({
    assignments: lastOf(c.assignment.assignments, {
      lawyerId: assignee?.lawyerId ?? null,
      lawyerName: '孙律师',
      arrangedAt: at,
    }),
  }),
  signAgreement: (c, at) => ({ assignments: lastOf(c.assignment.assignments, { agreedAt: at }) }),
  declineAssignment: endAssignment('declined'),
  reportConflict: endAssignment('conflict'),
  requestReplacement: (c, at) => ({
    replacements: [
      ...c.assignment.replacements,
      { id: `r${c.version}`, askedAt: at, reason: '不联系', result: null, decidedAt: null, answer: null },
    ],
  }),
  decideReplacement: (c, at, input) => ({
    ...(input.result === 'replaced' && endAssignment('replaced')(c, at, input)),
    replacements: c.assignment.replacements.map((one) =>
      one === openReplacement(c) ? { ...one, decidedAt: at, result: input.result ?? 'kept' } : one,
    ),
  }),
  terminate: (_c, at, { ground }) => ({ termination: { at, ground: Number(ground), reason: '见附' } }),
  object: (c, at) => ({
    objection: {
      filedAt: at,
      against: c.state === 'REFUSED' ? 'refusal' : 'termination',
      reason: '不同意',
      result: null,
      decidedAt: null,
      answer: null,
    },
  }),
  upholdObjection: (c, at) => ({
    objection: c.review.objection && { ...c.review.objection, result: 'upheld', decidedAt: at },
  }),
  orderAid: (c, at, input) => ({
    ...(unsignedAssignment(c) && endAssignment('terminated')(c, at, input)),
    objection: c.review.objection && { ...c.review.objection, result: 'ordered', decidedAt: at },
    termination: null,
  }),
  noteProgress: (c, at, { act = 'meeting', happenedOn = '' }) => ({
    progress: [
      ...c.handling.progress,
      {
        ...{ at, by: 'clerk', kind: 'progress', act, matter: null, happenedOn, text: '见过面' },
        ...{ minutes: null, hearing: null },
      },
    ],
  }),
  close: (_c, at, { closedOn = '' }) => ({
    closing: {
      ...{ at, by: 'clerk', closedOn, way: 'judgment', result: 'won', recovered: 100, wages: null },
      ...{ document: null, summary: '判了' },
    },
  }),
  submitDossier: (_c, at, { items = [], absent = [] }) => ({
    dossier: { submittedAt: at, by: 'clerk', items, absent, returnedAt: null, gaps: [], passedAt: null },
  }),
  returnDossier: (c, at) => ({ dossier: c.closing.dossier && { ...c.closing.dossier, returnedAt: at } }),
  passDossier: (c, at) => ({ dossier: c.closing.dossier && { ...c.closing.dossier, passedAt: at } }),
  calculateSubsidy: (_c, at) => ({
    subsidy: {
      ...{ calculated: { at, by: 'finance' }, table: '永定', tableFrom: null, closedOn: '2026-11-20' },
      ...{ source: 'budget', firmId: 'firm-1', unit: '正和', lines: [], total: 1400 },
      ...{ reviewed: null, approved: null, published: null, returned: null },
    },
  }),
  reviewSubsidy: (c, at) => ({
    subsidy: c.closing.subsidy && { ...c.closing.subsidy, reviewed: { at, by: 'approver' } },
  }),
  approveSubsidy: (c, at) => ({
    subsidy: c.closing.subsidy && { ...c.closing.subsidy, approved: { at, by: 'supervisor' } },
  }),
  returnSubsidy: (c, at) => ({
    subsidy: c.closing.subsidy && {
      ...c.closing.subsidy,
      returned: { at, by: 'approver', reason: '人数不对' },
    },
  }),
  publishSubsidy: (c, at) => ({
    subsidy: c.closing.subsidy && {
      ...c.closing.subsidy,
      published: { at, by: 'finance', batch: '2026年第4季度' },
    },
  }),
  paySubsidy: (_c, at) => ({ payment: { paidAt: at, by: 'finance', unit: '正和', amount: 1400 } }),
  fileAway: (_c, at) => ({ filedAt: at }),
  appraiseFile: (_c, at, { appraisal = 'destroy', keepYears = null }) => ({
    appraisal: {
      ...{ at, by: 'archivist', verdict: appraisal, keepYears, opinion: '没有再保存的价值' },
      ...{ decided: null, destroyed: null },
    },
  }),
  decideAppraisal: (c, at, { agrees = true }) => ({
    appraisal: c.closing.appraisal && {
      ...c.closing.appraisal,
      decided: { at, by: 'director', agrees: agrees === true },
    },
  }),
  destroyFile: (c, at, { happenedOn = '' }) => ({
    appraisal: c.closing.appraisal && {
      ...c.closing.appraisal,
      destroyed: { at, by: 'archivist', on: happenedOn, way: '粉碎', witnesses: ['甲', '乙'] },
    },
  }),
  complain: (c, at) => ({
    complaints: [
      ...c.voices.complaints,
      {
        id: `c${c.version}`,
        filedAt: at,
        about: 'lawyer',
        text: '慢',
        answeredAt: null,
        answer: null,
        upheld: null,
      },
    ],
  }),
  answerComplaint: (c, at) => ({
    complaints: c.voices.complaints.map((one) =>
      one === openComplaints(c)[0] ? { ...one, answeredAt: at, upheld: 'not' } : one,
    ),
  }),
  noteFeeCall: (c, at) => ({
    complaints: c.voices.complaints.map((one) =>
      one === openComplaints(c)[0] ? { ...one, calledAt: at } : one,
    ),
  }),
  extendComplaint: (c, at) => ({
    complaints: c.voices.complaints.map((one) =>
      one === openComplaints(c)[0] ? { ...one, extension: { at, days: 10, reason: '要等人回来' } } : one,
    ),
  }),
  confirmApplication: (c, at) => ({
    confirmation: c.intake.confirmation && { ...c.intake.confirmation, confirmedAt: at, how: 'phone' },
  }),
  sayWrong: (c, _at, { reason = '' }) => ({
    confirmation: c.intake.confirmation && { ...c.intake.confirmation, wrong: reason },
  }),
  rate: (_c, at) => ({ rating: { at, score: 5, comment: '好' } }),
};

/** The change that an action brings, without its next state and papers. */
export function carriedOut(c: Case, action: ActionName, at: Instant, input: StepInput): CaseDraftChange {
  const submitted = action === 'submit' || action === 'passOn' ? { submittedAt: at } : {};

  return { ...submitted, ...withRecords(c, carry[action]?.(c, at, input) ?? {}) };
}
