import { awaitsConfirmation } from '../../case/case-facts';
import type { Guard } from './guard';

/** What a station filled in waits for the person's own word. */
export const confirmationGuards = {
  awaitsConfirmation: {
    sentence: '这件申请不用本人确认，或者已经确认过了。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: awaitsConfirmation,
  },
  notHelper: {
    sentence: '要申请人自己确认，帮忙填的人不能代点。',
    code: 'NotAllowed',
    reads: 'case',
    holds: (c, actor) => c.intake.confirmation?.helperKey !== actor.id,
  },
  personConfirmed: {
    sentence: '站点代填的，本人还没确认，请先请本人确认。',
    code: 'ConditionUnmet',
    reads: 'case',
    holds: (c) => !awaitsConfirmation(c),
  },
} as const satisfies Record<string, Guard>;
