import { wishes } from './candidates';
import * as v from 'valibot';
import { contract } from '../envelope';
import { leavingCauses } from '../../domain/vocabulary/handling/leaving-causes';
import { codeOf, day, fields, id, seen, text, textOrNothing } from '../fields';
import { powersField, signatureField } from './signing';
import type { Decided } from '../decided';

/** The firm told the centre which lawyer it has chosen (148-25). */
export const nameLawyer = contract<Decided>('handling')('nameLawyer', fields({ ...seen, lawyerId: id }));

/** The firm gave the case back; the centre assigns anew (法-62: only for a good reason). */
export const declineAssignment = contract<Decided>('handling')(
  'declineAssignment',
  fields({ ...seen, reason: text('退回的原因', 1000) }),
);

/**
 * 委托协议 signed, within five days or with an excuse (148-27): by finger on the phones, or on paper. Refusals: DayInvalid
 * (before the assignment, in the future) · ConditionUnmet (the handler's phone without signatures and without a photo) ·
 * MaterialNotFound (a photo of another case) · ReasonMissing (late)
 */
export const signAgreement = contract<Decided>('handling')(
  'signAgreement',
  fields({
    ...seen,
    excuse: textOrNothing('晚签的原因', 500),
    /** As it stands on the paper; left out, today. */
    signedOn: v.nullish(day, null),
    /** As ticked on the paper, or said face to face. */
    powers: powersField,
    /** Written face to face on the handler's phone, where the recipient has not signed on the own one. */
    recipient: v.nullish(signatureField, null),
    handler: v.nullish(signatureField, null),
    photos: v.optional(v.pipe(v.array(id), v.maxLength(20, '一次最多20张照片。')), []),
  }),
);

/** The lawyer cannot go on, for a conflict or another cause; the case is assigned anew. */
export const reportConflict = contract<Decided>('handling')(
  'reportConflict',
  fields({
    ...seen,
    cause: v.optional(codeOf(leavingCauses, '请选是利益冲突，还是因故不能继续办。'), 'conflict'),
    reason: text('退出的原因', 1000),
  }),
);

/** The person asked at the window for another lawyer (法-55). */
export const requestReplacement = contract<Decided>('handling')(
  'requestReplacement',
  fields({ ...seen, reason: text('要换律师的原因', 1000) }),
);

export const decideReplacement = contract<Decided>('handling')(
  'decideReplacement',
  fields({
    ...seen,
    result: v.picklist(['replaced', 'kept'], '请选换还是不换。'),
    reason: text('决定的理由', 1000),
  }),
);

/** What the handler who left hands to the next one, or why there is nothing. Refusals: ActionNotPossibleNow (listed already) */
export const listHandOver = contract<Decided>('handling')(
  'listHandOver',
  fields({
    ...seen,
    papers: v.pipe(
      v.array(
        v.strictObject({
          title: text('材料的名称', 80),
          pages: v.pipe(
            v.number('页数请填数字。'),
            v.safeInteger('页数请填整数。'),
            v.minValue(1, '页数至少1页。'),
            v.maxValue(9999, '页数最多9999页。'),
          ),
          original: v.boolean('请选是原件还是复印件。'),
        }),
      ),
      v.maxLength(100, '清单最多100样，请合起来写。'),
    ),
    nothing: textOrNothing('没有材料的原因', 500),
  }),
);

/** The next handler says that it came, and what did not. */
export const receiveHandOver = contract<Decided>('handling')(
  'receiveHandOver',
  fields({ ...seen, missing: textOrNothing('没有收到或不齐的', 500) }),
);

export const assign = contract<Decided>('handling')(
  'assign',
  fields({
    ...seen,
    firmId: id,
    lawyerId: v.nullish(id, null),
    ...wishes,
    reasons: v.optional(v.pipe(v.array(text('理由', 100)), v.maxLength(10)), []),
  }),
);

/** What the person wants of the lawyer, said at the window. Refusals: NotAllowed for a name where the centre has no 点援 */
export const noteWishes = contract<Decided>('handling')(
  'noteWishes',
  fields({
    ...seen,
    woman: v.boolean('请选择是否要女律师。'),
    language: textOrNothing('语言', 20),
    named: textOrNothing('想请的律师', 20),
  }),
);
