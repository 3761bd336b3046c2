import * as v from 'valibot';
import { fields, id, text, textOrNothing, code } from '../fields';
import type { CitizenCase } from '../progress/views';
import { contract } from '../envelope';

export const withdraw = contract<CitizenCase>('citizen')(
  'withdraw',
  fields({ caseId: id, reason: textOrNothing('原因', 200) }),
);

/** Says that the supplement is complete: each item has new material, or an explanation why not. */
export const supply = contract<CitizenCase>('citizen')(
  'supply',
  fields({
    caseId: id,
    items: v.pipe(
      v.array(fields({ code, explanation: textOrNothing('说明', 300) }), '请逐项补好。'),
      v.maxLength(50, '一次最多补50项。'),
    ),
  }),
);

/** Puts one own answer right before there is a decision. Refusals: InputInvalid with the cure, ActionNotPossibleNow */
export const correctAnswer = contract<{ readonly caseId: string }>('group')(
  'correctAnswer',
  fields({ caseId: id, question: code, value: text('改成什么', 2000) }),
);
