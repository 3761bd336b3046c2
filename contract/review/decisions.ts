import * as v from 'valibot';
import { refusalGrounds } from '../../domain/vocabulary/matters/grounds';
import { contract } from '../envelope';
import { day, fields, id, seen, text, textOrNothing } from '../fields';
import type { Decided } from '../decided';

export const recommend = contract<Decided>('review')(
  'recommend',
  fields({
    ...seen,
    proposal: v.picklist(['grant', 'refuse'], '请选择拟给予或拟不予。'),
    opinion: text('审查意见', 2000),
  }),
);

export const grant = contract<Decided>('review')(
  'grant',
  fields({
    ...seen,
    /** 审批意见: for the house alone. */
    opinion: textOrNothing('审批意见', 2000),
    /** Printed on the decision; the person reads it. */
    reason: text('决定理由', 2000),
    /** Needed where the assessment does not say eligible. */
    overrideReason: textOrNothing('与测算不同的理由', 500),
  }),
);

export const refuse = contract<Decided>('review')(
  'refuse',
  fields({
    ...seen,
    ground: v.picklist(
      refusalGrounds.map(({ code: ground }) => ground),
      '请从列表里选一个理由。',
    ),
    opinion: textOrNothing('审批意见', 2000),
    reason: text('不予援助的理由', 2000),
  }),
);

export const returnToReview = contract<Decided>('review')(
  'returnToReview',
  fields({ ...seen, reason: text('退回的理由', 500) }),
);

/** 撤销决定: a decision that was wrong is taken back before a lawyer is assigned, and decided anew. */
export const revokeDecision = contract<Decided>('review')(
  'revokeDecision',
  fields({ ...seen, reason: text('撤销的理由', 1000) }),
);

const reason = text('原因', 1000);

/** 异地核查协作: the case waits for another centre (148-16). */
export const startVerification = contract<Decided>('review')(
  'startVerification',
  fields({ ...seen, otherCentre: text('协查的中心', 60), items: text('要核查的内容', 1000) }),
);

export const finishVerification = contract<Decided>('review')(
  'finishVerification',
  fields({ ...seen, answer: text('协查结果', 1000) }),
);

/** Somebody must stay away from this case: staff or lawyer. */
export const recuse = contract<Decided>('review')('recuse', fields({ ...seen, personId: id, reason }));

/** 先行提供 (法-44). */
export const advance = contract<Decided>('review')(
  'advance',
  fields({
    ...seen,
    ground: v.picklist(['deadline', 'preservation', 'other'], '请选先行提供的理由。'),
    reason,
    supplementDueOn: day,
  }),
);

export const confirmAdvance = contract<Decided>('review')(
  'confirmAdvance',
  fields({ ...seen, opinion: textOrNothing('审批意见', 2000), reason: text('决定理由', 2000) }),
);

export const judgeMaterial = contract<Decided>('review')(
  'judgeMaterial',
  fields({
    caseId: id,
    materialId: id,
    verdict: v.picklist(['unseen', 'good', 'unclear', 'unfit'], '请选择核验结果。'),
    reason: v.nullish(text('原因', 200), null),
  }),
);
