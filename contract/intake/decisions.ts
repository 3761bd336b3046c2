import * as v from 'valibot';
import { code, day, fields, seen, text, textOrNothing } from '../fields';
import type { Decided } from '../decided';
import { contract } from '../envelope';

export const accept = contract<Decided>('review')(
  'accept',
  fields({
    ...seen,
    note: textOrNothing('说明', 500),
    /** Needed where the assessment says that another centre is competent. */
    overrideReason: textOrNothing('由本中心受理的理由', 500),
  }),
);

export const refer = contract<Decided>('desk')(
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

export const askSupplement = contract<Decided>('desk')(
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

const reason = text('原因', 1000);

export const withdrawAtDesk = contract<Decided>('desk')('withdraw', fields({ ...seen, reason }));

/** The person signed what a station had filled in. */
export const confirmOnPaper = contract<Decided>('desk')(
  'confirmApplication',
  fields({ ...seen, signed: text('什么时候、在哪里签的', 200, 2) }),
);

export const remindSupplement = contract<Decided>('desk')('remindSupplement', fields(seen));
