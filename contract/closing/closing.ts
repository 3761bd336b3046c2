import { resultKinds, wayKinds } from '../../domain/vocabulary/handling/closing-kinds';
import * as v from 'valibot';
import { codeOf, day, fields, id, seen, text, textOrNothing } from '../fields';
import type { Decided } from '../decided';
import { contract } from '../envelope';

/** One of the eight grounds of 法-48. */
export const terminate = contract<Decided>('handling')(
  'terminate',
  fields({
    ...seen,
    ground: v.pipe(
      v.number('请选终止的法定理由。'),
      v.integer('请选终止的法定理由。'),
      v.minValue(1),
      v.maxValue(8),
    ),
    opinion: textOrNothing('审批意见', 2000),
    reason: text('终止的理由', 2000),
  }),
);

const shareOf = v.pipe(
  v.number('金额请填数字，比如 12300。'),
  v.finite('金额请填数字，比如 12300。'),
  v.minValue(0, '金额不能是负数。'),
  v.maxValue(999_999_999_999.99, '金额太大，请再看一遍。'),
);
const sum = v.nullish(shareOf, null);

/**
 * The work is done: how it ended and what came of it (法-50). Refusals: ActionNotPossibleNow (before the agreement, a
 * second time) · DayInvalid (before the agreement, in the future) · AmountInvalid (a part above the whole) · ConditionUnmet (a
 * settlement without the recipient's word) ·
 * InputInvalid (a way that is not of this kind of case) · AlreadyDone (a wish for another lawyer waits)
 */
export const close = contract<Decided>('handling')(
  'close',
  fields({
    ...seen,
    closedOn: day,
    way: codeOf(wayKinds, '请选结案方式。'),
    result: codeOf(resultKinds, '请选案件效果。'),
    recovered: sum,
    /** Of which wages. */
    wages: sum,
    /** What each of a group got; the applicant has no member's id. */
    shares: v.optional(
      v.pipe(
        v.array(fields({ memberId: v.nullable(id), amount: shareOf })),
        v.maxLength(500, '一次最多填500人。'),
      ),
      [],
    ),
    /** The recipient agreed; asked for where it was settled. */
    consented: v.optional(v.boolean('请选受援人是不是同意。'), false),
    document: textOrNothing('结案文书和文号', 100),
    summary: text('办案小结', 1000, 50),
  }),
);
