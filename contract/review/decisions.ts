import * as v from 'valibot';
import { refusalGrounds } from '../../domain/vocabulary/grounds';
import { contract } from '../envelope';
import { code, day, fields, id, text, textOrNothing, version } from '../fields';
import type { Decided } from '../dossier/dossier';
import { wishes } from '../assignment/candidates';

/** Every decision names the version the person saw; if someone was quicker it is refused as `StateHasChanged` (details: who, what, when). */
const seen = { caseId: id, version };

export const accept = contract<Decided>()(
  'accept',
  fields({
    ...seen,
    note: textOrNothing('说明', 500),
    /** Needed where the assessment says that another centre is competent. */
    overrideReason: textOrNothing('由本中心受理的理由', 500),
  }),
);

export const refer = contract<Decided>()(
  'refer',
  fields({
    ...seen,
    /** Name of the right centre. */
    centre: text('应受理的中心', 60),
    reason: text('理由', 500),
    /** The person agreed that their data goes along. */
    withData: v.boolean('请选择材料是否一起转。'),
  }),
);

export const askSupplement = contract<Decided>()(
  'askSupplement',
  fields({
    ...seen,
    items: v.pipe(
      v.array(fields({ code, sentence: text('要补什么', 300) }), '请勾选要补的材料。'),
      v.minLength(1, '请勾选要补的材料。'),
      v.maxLength(50, '一次最多列50项。'),
    ),
    dueOn: day,
    /** Only for a second notice. */
    overrideReason: textOrNothing('再次通知的原因', 300),
  }),
);

export const recommend = contract<Decided>()(
  'recommend',
  fields({
    ...seen,
    proposal: v.picklist(['grant', 'refuse'], '请选择拟给予或拟不予。'),
    opinion: text('审查意见', 2000),
  }),
);

export const grant = contract<Decided>()(
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

export const refuse = contract<Decided>()(
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

export const returnToReview = contract<Decided>()(
  'returnToReview',
  fields({ ...seen, reason: text('退回的理由', 500) }),
);

export const assign = contract<Decided>()(
  'assign',
  fields({
    ...seen,
    firmId: id,
    lawyerId: v.nullish(id, null),
    ...wishes,
    reasons: v.optional(v.pipe(v.array(text('理由', 100)), v.maxLength(10)), []),
  }),
);
