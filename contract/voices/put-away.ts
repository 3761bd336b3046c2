import { digits } from '../digits';
import { contract } from '../envelope';
import { fields } from '../fields';

const code = digits(6, '请记一个6位的数字。');

/**
 * Takes everything of the caller off every phone: forms, cases, questions. The centre goes on with them; on the phone only
 * the same person with the same six digits finds them again.
 */
export const putAway = contract<{ readonly cases: number; readonly questions: number }>('group')(
  'putAway',
  fields({ code }),
);

/** Brings back what was put away. Refusals: InvitationUnknown, as for any other number; TooManyRequests */
export const takeOut = contract<{ readonly cases: number }>('group')('takeOut', fields({ code }));
